package org.netkiln.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.netkiln.data.Dataset;
import org.netkiln.data.Datasets;
import org.netkiln.data.Split;

/** The first images of Fashion-MNIST as a folder of IDX files, so that epochs are short. */
public final class SmallFashion {
    private static final int IMAGES_MAGIC = 0x803;
    private static final int LABELS_MAGIC = 0x801;
    private static final int SIDE = 28;

    private SmallFashion() {}

    public static Path in(Path folder, int train, int test) throws IOException {
        Dataset data = Datasets.load().open("fashion-mnist").get();
        Files.createDirectories(folder);
        write(folder, "train", data.train(), train);
        write(folder, "t10k", data.test(), test);
        return folder;
    }

    private static void write(Path folder, String part, Split split, int count) throws IOException {
        ByteBuffer images = ByteBuffer.allocate(16 + count * SIDE * SIDE);
        images.putInt(IMAGES_MAGIC).putInt(count).putInt(SIDE).putInt(SIDE);
        ByteBuffer labels = ByteBuffer.allocate(8 + count);
        labels.putInt(LABELS_MAGIC).putInt(count);
        for (int i = 0; i < count; i++) {
            images.put(split.pixels(), split.start(i), SIDE * SIDE);
            labels.put((byte) split.label(i));
        }
        Files.write(folder.resolve(part + "-images-idx3-ubyte"), images.array());
        Files.write(folder.resolve(part + "-labels-idx1-ubyte"), labels.array());
    }
}
