package org.netkiln.data.idx;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;

/** Reads one IDX file of unsigned bytes, gzipped or not. Memory is taken as data arrives, whatever the header promises. */
final class IdxReader {
    private static final int GZIP_MAGIC = 0x1f8b;
    private static final int BUFFER = 1 << 16;
    private static final int FIRST_PIECE = 1 << 20;
    private static final int MOST_BYTES = Integer.MAX_VALUE - 8;

    private final String name;
    private final InputStream in;

    private IdxReader(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    /**
     * Reads a stream to its end; the caller closes it.
     *
     * @param name how a problem names the file
     * @param dimensions how many there must be: 1 for labels, 3 for grey pictures
     * @throws IOException when the stream cannot be read; bad content is a problem
     */
    static Result<IdxFile> read(String name, InputStream stream, int dimensions) throws IOException {
        try {
            return new IdxReader(name, unpacked(stream)).read(dimensions);
        } catch (ZipException | EOFException corrupt) {
            return Result.failed(problem("idx.corrupt", name));
        }
    }

    private static InputStream unpacked(InputStream stream) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(stream, BUFFER);
        buffered.mark(Short.BYTES);
        int magic = buffered.read() << Byte.SIZE | buffered.read();
        buffered.reset();
        return magic == GZIP_MAGIC ? new GZIPInputStream(buffered, BUFFER) : buffered;
    }

    private Result<IdxFile> read(int dimensions) throws IOException {
        byte[] header = in.readNBytes(Integer.BYTES * (1 + dimensions));
        ByteBuffer numbers = ByteBuffer.wrap(header);
        int expected = IdxFile.UNSIGNED_BYTES + dimensions;
        if (header.length >= Integer.BYTES && numbers.getInt(0) != expected) {
            return Result.failed(problem("idx.wrong-magic", name, hex(numbers.getInt(0)), hex(expected)));
        } else if (numbers.capacity() < Integer.BYTES * (1 + dimensions)) {
            return Result.failed(problem("idx.short-header", name, header.length, Integer.BYTES * (1 + dimensions)));
        }
        List<Integer> sizes = new ArrayList<>();
        long bytes = 1;
        for (int i = 1; i <= dimensions; i++) {
            int size = numbers.getInt(i * Integer.BYTES);
            sizes.add(size);
            bytes = size < 1 || bytes > MOST_BYTES ? Long.MAX_VALUE : bytes * size;
        }
        return bytes > MOST_BYTES
                ? Result.failed(problem("idx.bad-sizes", name, sizes.toString()))
                : data(sizes, (int) bytes);
    }

    private Result<IdxFile> data(List<Integer> sizes, int bytes) throws IOException {
        byte[] data = new byte[Math.min(bytes, FIRST_PIECE)];
        int filled = in.readNBytes(data, 0, data.length);
        while (filled == data.length && filled < bytes) {
            data = Arrays.copyOf(data, (int) Math.min(bytes, 2L * filled));
            filled += in.readNBytes(data, filled, data.length - filled);
        }
        if (filled < bytes) {
            return Result.failed(problem("idx.truncated", name, sizes.toString(), bytes, filled));
        }
        long trailing = in.transferTo(OutputStream.nullOutputStream());
        return trailing > 0
                ? Result.failed(problem("idx.trailing", name, sizes.toString(), bytes, trailing))
                : Result.of(new IdxFile(name, sizes, data));
    }

    private static Problem problem(String key, Object... args) {
        return Problem.error(new Where.Project(), Text.of(key, args));
    }

    private static String hex(int magic) {
        return String.format("%08x", magic);
    }
}
