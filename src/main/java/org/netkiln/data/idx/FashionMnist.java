package org.netkiln.data.idx;

import com.google.auto.service.AutoService;
import java.util.List;
import org.netkiln.data.DatasetInfo;
import org.netkiln.data.DatasetSource;
import org.netkiln.tensor.TensorShape;

/** Grey pictures of ten kinds of clothing. */
@AutoService(DatasetSource.class)
public final class FashionMnist extends Shipped {
    public FashionMnist() {
        super(new DatasetInfo(
                "fashion-mnist",
                "Fashion-MNIST",
                List.of(
                        "T-shirt/top",
                        "Trouser",
                        "Pullover",
                        "Dress",
                        "Coat",
                        "Sandal",
                        "Shirt",
                        "Sneaker",
                        "Bag",
                        "Ankle boot"),
                TensorShape.image(1, 28, 28),
                60_000,
                10_000,
                "Xiao, Rasul, Vollgraf: Fashion-MNIST (arXiv 1708.07747), Zalando SE, 2017",
                "MIT"));
    }
}
