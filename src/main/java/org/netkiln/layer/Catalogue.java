package org.netkiln.layer;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;

/** All layers on the class path, by type, in the palette's order: by group, then by name. Immutable. */
public final class Catalogue {
    private final Map<String, Layer> byType;

    private final Map<String, LayerInfo> infos = new HashMap<>();

    private Catalogue(List<Layer> layers) {
        Map<String, Layer> types = new LinkedHashMap<>();
        for (Layer layer : layers) {
            LayerInfo info = layer.info();
            if (types.put(info.type(), layer) != null) {
                throw new IllegalStateException("two layers " + info.type());
            }
            infos.put(info.type(), info);
        }
        byType = Collections.unmodifiableMap(types);
    }

    /** Just these layers, in this order. */
    public static Catalogue of(List<Layer> layers) {
        return new Catalogue(layers);
    }

    /** Finds every registered layer. */
    public static Catalogue load() {
        Comparator<Layer> order = Comparator.comparing(
                        (Layer layer) -> layer.info().group())
                .thenComparing(layer -> layer.info().name());
        return new Catalogue(ServiceLoader.load(Layer.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(order)
                .toList());
    }

    public Collection<Layer> layers() {
        return byType.values();
    }

    public Optional<Layer> find(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    /** What the layer of a type says of itself, without asking it again. */
    public Optional<LayerInfo> info(String type) {
        return Optional.ofNullable(infos.get(type));
    }

    /** All types, in the palette's order. */
    public Set<String> types() {
        return byType.keySet();
    }
}
