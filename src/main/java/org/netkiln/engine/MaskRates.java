package org.netkiln.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.netkiln.compile.Model;
import org.netkiln.param.Param;

/**
 * How much each dropout mask drops, by setting: {@code dropout1.p}. Changed on the compute thread between two passes; lanes
 * read it within one.
 */
final class MaskRates {
    private final Map<String, Param<Double>> params = new LinkedHashMap<>();
    private final Map<String, Double> rates = new LinkedHashMap<>();

    MaskRates(Model model) {
        for (Model.Mask mask : model.masks()) {
            params.put(mask.setting(), mask.param());
            rates.put(mask.setting(), mask.rate());
        }
    }

    boolean has(String setting) {
        return params.containsKey(setting);
    }

    /** The probability with which a number is dropped. */
    double rate(String setting) {
        return Objects.requireNonNull(rates.get(setting));
    }

    /** @throws IllegalArgumentException when the parameter does not take the value */
    void set(String setting, double rate) {
        boolean fits = Objects.requireNonNull(params.get(setting))
                .kind()
                .parse(rate)
                .value()
                .isPresent();
        if (!fits) {
            throw new IllegalArgumentException(setting + " = " + rate);
        }
        rates.put(setting, rate);
    }

    Map<String, Double> all() {
        return Collections.unmodifiableMap(rates);
    }
}
