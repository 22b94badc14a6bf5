package org.netkiln.data.idx;

import com.google.auto.service.AutoService;
import java.util.List;
import org.netkiln.data.DatasetInfo;
import org.netkiln.data.DatasetSource;
import org.netkiln.tensor.TensorShape;

/** Grey pictures of handwritten digits. */
@AutoService(DatasetSource.class)
public final class Mnist extends Shipped {
    public Mnist() {
        super(new DatasetInfo(
                "mnist",
                "MNIST",
                List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
                TensorShape.image(1, 28, 28),
                60_000,
                10_000,
                "LeCun, Cortes, Burges: The MNIST database of handwritten digits, 1998",
                "CC BY-SA 3.0"));
    }
}
