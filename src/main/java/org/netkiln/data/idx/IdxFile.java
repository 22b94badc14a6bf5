package org.netkiln.data.idx;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.List;

/**
 * The content of an IDX file of unsigned bytes.
 *
 * @param name how a problem names the file
 * @param sizes outermost first; the first counts the items
 * @param data row-major
 * @see <a href="http://yann.lecun.com/exdb/mnist/">the format, at the end of the page</a>
 */
record IdxFile(String name, List<Integer> sizes, byte[] data) {
    /** Two zeros, the type (8: unsigned bytes) and the number of dimensions. */
    static final int UNSIGNED_BYTES = 0x0800;

    int items() {
        return sizes.get(0);
    }

    /** Feeds a digest with the file's bytes as they are without compression. */
    void digest(MessageDigest into) {
        ByteBuffer header = ByteBuffer.allocate(Integer.BYTES * (1 + sizes.size()));
        header.putInt(UNSIGNED_BYTES + sizes.size());
        sizes.forEach(header::putInt);
        into.update(header.flip());
        into.update(data);
    }
}
