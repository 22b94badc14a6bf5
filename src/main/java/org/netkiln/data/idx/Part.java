package org.netkiln.data.idx;

import java.util.regex.Pattern;

/** The four files that make a dataset, in the order in which the hash takes them. */
enum Part {
    TRAIN_IMAGES("train-images-idx3-ubyte", "train[-_.]images[-_.]idx3[-_.]ubyte(\\.gz)?", 3),
    TRAIN_LABELS("train-labels-idx1-ubyte", "train[-_.]labels[-_.]idx1[-_.]ubyte(\\.gz)?", 1),
    TEST_IMAGES("t10k-images-idx3-ubyte", "(t10k|test)[-_.]images[-_.]idx3[-_.]ubyte(\\.gz)?", 3),
    TEST_LABELS("t10k-labels-idx1-ubyte", "(t10k|test)[-_.]labels[-_.]idx1[-_.]ubyte(\\.gz)?", 1);

    private final String fileName;
    private final Pattern names;
    private final int dimensions;

    Part(String fileName, String names, int dimensions) {
        this.fileName = fileName;
        this.names = Pattern.compile(names);
        this.dimensions = dimensions;
    }

    /** The name that MNIST's authors gave it, without {@code .gz}. */
    String fileName() {
        return fileName;
    }

    int dimensions() {
        return dimensions;
    }

    /** Whether a file goes by one of the names in use: {@code train-images.idx3-ubyte}, {@code test-labels-idx1-ubyte.gz}. */
    boolean matches(String name) {
        return names.matcher(name).matches();
    }
}
