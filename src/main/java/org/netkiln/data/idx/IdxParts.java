package org.netkiln.data.idx;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.netkiln.data.Dataset;
import org.netkiln.data.DatasetInfo;
import org.netkiln.data.Split;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Text;

/** The four files that make a dataset, read and found to fit each other. */
final class IdxParts {
    private final Map<Part, IdxFile> files = new EnumMap<>(Part.class);

    private IdxParts() {}

    /** Reads each part, up to the first that fails, and checks that they fit. */
    static Result<IdxParts> read(Function<Part, Result<IdxFile>> reader) {
        IdxParts parts = new IdxParts();
        for (Part part : Part.values()) {
            Result<IdxFile> read = reader.apply(part);
            if (!read.isOk()) {
                return Result.failed(read.problems());
            }
            parts.files.put(part, read.get());
        }
        return parts.checked();
    }

    /** {@code 1×H×W}. */
    TensorShape shape() {
        IdxFile images = file(Part.TRAIN_IMAGES);
        return TensorShape.image(1, images.sizes().get(1), images.sizes().get(2));
    }

    int trainSize() {
        return file(Part.TRAIN_LABELS).items();
    }

    int testSize() {
        return file(Part.TEST_LABELS).items();
    }

    int largestLabel() {
        return Math.max(largest(Part.TRAIN_LABELS), largest(Part.TEST_LABELS));
    }

    Dataset dataset(DatasetInfo info) {
        Split train = Split.of(shape(), file(Part.TRAIN_IMAGES).data(), labels(Part.TRAIN_LABELS));
        Split test = Split.of(shape(), file(Part.TEST_IMAGES).data(), labels(Part.TEST_LABELS));
        return new Dataset(info, train, test, hash());
    }

    private Result<IdxParts> checked() {
        IdxFile train = file(Part.TRAIN_IMAGES);
        IdxFile test = file(Part.TEST_IMAGES);
        if (train.items() != trainSize()) {
            return Result.failed(countsDiffer(train, file(Part.TRAIN_LABELS)));
        } else if (test.items() != testSize()) {
            return Result.failed(countsDiffer(test, file(Part.TEST_LABELS)));
        } else if (!train.sizes().subList(1, 3).equals(test.sizes().subList(1, 3))) {
            return Result.failed(Problem.error(
                    new Where.Project(),
                    Text.of("idx.shapes-differ", test.name(), area(test), train.name(), area(train))));
        }
        return Result.of(this);
    }

    private static Problem countsDiffer(IdxFile images, IdxFile labels) {
        return Problem.error(
                new Where.Project(),
                Text.of("idx.counts-differ", images.name(), images.items(), labels.name(), labels.items()));
    }

    private static String area(IdxFile images) {
        return images.sizes().get(1) + "×" + images.sizes().get(2);
    }

    /** SHA-256 over the four files' unpacked bytes, in the order of the parts. */
    private String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.values().forEach(file -> file.digest(digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private int largest(Part part) {
        return Arrays.stream(labels(part)).max().orElse(0);
    }

    private int[] labels(Part part) {
        byte[] bytes = file(part).data();
        int[] values = new int[bytes.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Byte.toUnsignedInt(bytes[i]);
        }
        return values;
    }

    private IdxFile file(Part part) {
        return Objects.requireNonNull(files.get(part));
    }
}
