package org.netkiln.data.idx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.data.Dataset;
import org.netkiln.data.Datasets;
import org.netkiln.problem.Result;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Messages;

class IdxFolderTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeFourFiles() throws IOException {
        write("train-images-idx3-ubyte", IdxBytes.images(1, 2, 3, 4, 5, 6));
        write("train-labels.idx1-ubyte.gz", IdxBytes.gzip(IdxBytes.labels(0, 2, 1)));
        write("t10k-images-idx3-ubyte.gz", IdxBytes.gzip(IdxBytes.images(7, 255)));
        write("test-labels-idx1-ubyte", IdxBytes.labels(3));
    }

    @Test
    void folderIsReadWhateverNamesItsFilesGoBy() {
        Dataset data = Datasets.load().open(folder.toString()).get();
        assertThat(data.train().size()).isEqualTo(3);
        assertThat(data.train().label(1)).isEqualTo(2);
        assertThat(data.test().pixels()).containsExactly(7, 255);
        assertThat(data.info().name()).isEqualTo(folder.toString());
        assertThat(data.info().title()).isEqualTo(folder.getFileName().toString());
        assertThat(data.info().classes()).containsExactly("0", "1", "2", "3");
        assertThat(data.info().shape()).isEqualTo(TensorShape.image(1, 1, 2));
        assertThat(data.info().trainSize()).isEqualTo(3);
        assertThat(data.info().testSize()).isEqualTo(1);
    }

    @Test
    void hashIsOfTheContentAndNotOfHowItIsPacked() throws IOException {
        String before = Datasets.load().open(folder.toString()).get().hash();
        Files.delete(folder.resolve("test-labels-idx1-ubyte"));
        write("t10k-labels-idx1-ubyte.gz", IdxBytes.gzip(IdxBytes.labels(3)));
        assertThat(Datasets.load().open(folder.toString()).get().hash()).isEqualTo(before);
        write("t10k-labels-idx1-ubyte.gz", IdxBytes.gzip(IdxBytes.labels(2)));
        assertThat(Datasets.load().open(folder.toString()).get().hash()).isNotEqualTo(before);
    }

    @Test
    void fewerLabelsThanPicturesAreAProblem() throws IOException {
        write("train-labels.idx1-ubyte.gz", IdxBytes.labels(0, 2));
        assertThat(problem())
                .isEqualTo(at("train-images-idx3-ubyte") + " has 3 pictures, but " + at("train-labels.idx1-ubyte.gz")
                        + " has 2 labels");
    }

    @Test
    void testPicturesOfAnotherSizeAreAProblem() throws IOException {
        write("t10k-images-idx3-ubyte.gz", IdxBytes.of(IdxBytes.IMAGES, new int[] {1, 2, 2}, 1, 2, 3, 4));
        assertThat(problem())
                .isEqualTo(at("t10k-images-idx3-ubyte.gz") + " has pictures of 2×2, but "
                        + at("train-images-idx3-ubyte") + " of 1×2");
    }

    @Test
    void missingFileIsAProblem() throws IOException {
        Files.delete(folder.resolve("test-labels-idx1-ubyte"));
        assertThat(problem()).isEqualTo(folder + " has no file t10k-labels-idx1-ubyte, gzipped or not");
    }

    @Test
    void damagedFileIsNamedWithItsPath() throws IOException {
        write("t10k-images-idx3-ubyte.gz", new byte[] {0x1f, (byte) 0x8b, 1, 2, 3});
        assertThat(problem())
                .isEqualTo(at("t10k-images-idx3-ubyte.gz") + " is damaged: it cannot be unpacked to its end");
    }

    private String problem() {
        Result<Dataset> result = Datasets.load().open(folder.toString());
        assertThat(result.problems()).hasSize(1);
        return new Messages(Locale.ROOT).render(result.problems().get(0).message());
    }

    private Path at(String file) {
        return folder.resolve(file);
    }

    private void write(String file, byte[] content) throws IOException {
        Files.write(at(file), content);
    }
}
