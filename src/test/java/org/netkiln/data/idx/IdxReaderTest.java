package org.netkiln.data.idx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.netkiln.problem.Result;
import org.netkiln.text.Messages;

class IdxReaderTest {
    private final byte[] images = IdxBytes.of(IdxBytes.IMAGES, new int[] {2, 1, 3}, 1, 2, 3, 4, 5, 255);

    @Test
    void picturesAreReadUnpacked() throws IOException {
        IdxFile file = read(images, 3).get();
        assertThat(file.sizes()).containsExactly(2, 1, 3);
        assertThat(file.data()).containsExactly(1, 2, 3, 4, 5, 255);
    }

    @Test
    void picturesAreReadPacked() throws IOException {
        assertThat(read(IdxBytes.gzip(images), 3).get().data()).containsExactly(1, 2, 3, 4, 5, 255);
    }

    @Test
    void labelsAreReadWithOneDimension() throws IOException {
        assertThat(read(IdxBytes.labels(9, 0, 3), 1).get().data()).containsExactly(9, 0, 3);
    }

    @Test
    void fileLargerThanTheFirstPieceIsReadWhole() throws IOException {
        int[] many = new int[3_000_000];
        many[2_999_999] = 7;
        byte[] data = read(IdxBytes.gzip(IdxBytes.labels(many)), 1).get().data();
        assertThat(data).hasSize(3_000_000).endsWith(7);
    }

    @Test
    void truncatedFileIsAProblem() throws IOException {
        assertThat(problem(read(Arrays.copyOf(images, images.length - 2), 3)))
                .isEqualTo("f is truncated: its sizes [2, 1, 3] need 6 bytes, it has 4");
    }

    @Test
    void truncatedHeaderIsAProblem() throws IOException {
        assertThat(problem(read(Arrays.copyOf(images, 11), 3)))
                .isEqualTo("f is truncated: it has 11 of the 16 bytes that begin an IDX file");
    }

    @Test
    void emptyFileIsAProblem() throws IOException {
        assertThat(problem(read(new byte[0], 1)))
                .isEqualTo("f is truncated: it has 0 of the 8 bytes that begin an IDX file");
    }

    @Test
    void bytesAfterTheDataAreAProblem() throws IOException {
        byte[] longer = Arrays.copyOf(images, images.length + 5);
        assertThat(problem(read(longer, 3))).isEqualTo("f goes on after its 6 bytes of data (sizes [2, 1, 3]): 5 more");
    }

    @Test
    void labelsInPlaceOfPicturesAreAProblem() throws IOException {
        assertThat(problem(read(IdxBytes.labels(1, 2, 3, 4, 5, 6, 7, 8), 3)))
                .isEqualTo("f begins with 00000801, where an IDX file of its kind has 00000803");
    }

    @Test
    void floatsInPlaceOfBytesAreAProblem() throws IOException {
        assertThat(problem(read(IdxBytes.of(0xd01, new int[] {1}, 0, 0, 0, 0), 1)))
                .isEqualTo("f begins with 00000d01, where an IDX file of its kind has 00000801");
    }

    @Test
    void sizesBeyondMemoryAreAProblemAndTakeNone() throws IOException {
        byte[] lying = IdxBytes.of(IdxBytes.IMAGES, new int[] {2_000_000_000, 28, 28}, 1);
        assertThat(problem(read(lying, 3)))
                .isEqualTo("f has the sizes [2000000000, 28, 28], which cannot be:"
                        + " each is at least 1, and all together at most 2 GB");
    }

    @Test
    void sizesFarBeyondTheFileTakeLittleMemory() throws IOException {
        byte[] lying = IdxBytes.of(IdxBytes.LABELS, new int[] {2_147_000_000}, 1, 2);
        assertThat(problem(read(lying, 1)))
                .isEqualTo("f is truncated: its sizes [2147000000] need 2,147,000,000 bytes, it has 2");
    }

    @Test
    void negativeSizeIsAProblem() throws IOException {
        assertThat(problem(read(IdxBytes.of(IdxBytes.LABELS, new int[] {-1}), 1)))
                .startsWith("f has the sizes [-1], which cannot be");
    }

    @Test
    void packedFileThatEndsEarlyIsAProblem() throws IOException {
        byte[] packed = IdxBytes.gzip(images);
        assertThat(problem(read(Arrays.copyOf(packed, packed.length - 9), 3)))
                .isEqualTo("f is damaged: it cannot be unpacked to its end");
    }

    @Test
    void packedFileWithAWrongByteIsAProblem() throws IOException {
        byte[] packed = IdxBytes.gzip(images);
        packed[packed.length - 5] ^= 1;
        assertThat(problem(read(packed, 3))).isEqualTo("f is damaged: it cannot be unpacked to its end");
    }

    private static Result<IdxFile> read(byte[] content, int dimensions) throws IOException {
        return IdxReader.read("f", new ByteArrayInputStream(content), dimensions);
    }

    private static String problem(Result<IdxFile> result) {
        assertThat(result.problems()).hasSize(1);
        return new Messages(Locale.ROOT).render(result.problems().get(0).message());
    }
}
