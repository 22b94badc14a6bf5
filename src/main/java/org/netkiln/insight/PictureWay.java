package org.netkiln.insight;

import java.util.List;
import org.netkiln.data.Samples;
import org.netkiln.data.Split;
import org.netkiln.data.transform.Resize;
import org.netkiln.data.transform.Transforms;
import org.netkiln.param.Declared;
import org.netkiln.problem.Result;
import org.netkiln.tensor.TensorShape;

/** How a picture from elsewhere comes to look like a dataset's: it takes their size and then goes the way that they go. */
public final class PictureWay {
    private final Transforms transforms;
    private final TensorShape shape;
    private final List<Declared> way;

    /**
     * @param shape of the dataset's pictures before any transform, {@code C×H×W}
     * @param way the transforms that they go through
     */
    public PictureWay(Transforms transforms, TensorShape shape, List<Declared> way) {
        this.transforms = transforms;
        this.shape = shape;
        this.way = List.copyOf(way);
    }

    /** In which channels it takes pictures: 1 for grey, 3 for colour. */
    public int channels() {
        return shape.size(1);
    }

    int height() {
        return shape.size(2);
    }

    int width() {
        return shape.size(3);
    }

    /**
     * As the network sees them.
     *
     * @param pictures of any size, with this many channels
     */
    public Result<Samples> samples(Split pictures) {
        return resize(pictures, height(), width()).then(sized -> transforms.apply(way, sized));
    }

    /** One picture in another size. */
    Result<Split> resize(Split picture, int height, int width) {
        TensorShape size = TensorShape.image(picture.shape().size(1), height, width);
        return transforms.apply(List.of(Resize.to(height, width)), picture).map(resized -> {
            float[] values = new float[Math.toIntExact(size.elements())];
            resized.read(0, values, 0);
            byte[] bytes = new byte[values.length];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) Math.round(values[i] * 255);
            }
            return Split.of(size, bytes, new int[1]);
        });
    }
}
