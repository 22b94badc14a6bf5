package org.netkiln.export;

import org.netkiln.text.Text;

/**
 * What a format says of itself.
 *
 * @param id as the command line knows it: {@code npz}
 * @param extension of its files, without the first dot: {@code npz}
 * @param name for people
 * @param writes what stands in its files, and who reads them
 */
public record FormatInfo(String id, String extension, Content content, Text name, Text writes) {}
