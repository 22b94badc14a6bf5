package org.netkiln.data;

/**
 * A loaded dataset. Immutable, so any thread may use it.
 *
 * @param train samples to train on
 * @param test samples that are never trained on
 * @param hash SHA-256 over the content, in hexadecimal: equal for equal pixels, labels and order
 */
public record Dataset(DatasetInfo info, Split train, Split test, String hash) {}
