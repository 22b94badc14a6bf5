package org.netkiln.weights;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** An open safetensors file with a header that has been checked against the file's length, before anything is allocated. */
final class SafetensorsReader implements AutoCloseable {
    private static final int PREFIX = Long.BYTES;
    private static final long LONGEST_HEADER = 100_000_000;

    private final FileChannel channel;
    private final Header header;
    private final long dataStart;

    private SafetensorsReader(FileChannel channel, Header header, long dataStart) {
        this.channel = channel;
        this.header = header;
        this.dataStart = dataStart;
    }

    @SuppressWarnings("MustBeClosedChecker")
    static SafetensorsReader open(Path file) throws BadContent, IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        boolean opened = false;
        try {
            int headerBytes = headerBytes(channel);
            byte[] utf8 = readAt(channel, PREFIX, headerBytes).array();
            Header header = HeaderParser.parse(utf8);
            long dataStart = (long) PREFIX + headerBytes;
            header.check(channel.size() - dataStart);
            opened = true;
            return new SafetensorsReader(channel, header, dataStart);
        } finally {
            if (!opened) {
                channel.close();
            }
        }
    }

    TensorFile readAll() throws IOException {
        Map<String, HostTensor> tensors = new LinkedHashMap<>();
        for (Entry entry : header.entries()) {
            ByteBuffer stored = readAt(channel, dataStart + entry.begin(), (int) entry.bytes());
            StoredType type = entry.type();
            tensors.put(entry.name(), new HostTensor(type.element(), entry.sizes(), type.widen(stored)));
        }
        return new TensorFile(tensors, header.metadata());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static int headerBytes(FileChannel channel) throws BadContent, IOException {
        long fileBytes = channel.size();
        if (fileBytes < PREFIX) {
            throw new BadContent("safetensors.too-short", fileBytes);
        }
        long stated = readAt(channel, 0, PREFIX).getLong();
        if (stated < 0 || stated > fileBytes - PREFIX) {
            throw new BadContent("safetensors.header-beyond-file", Long.toUnsignedString(stated), fileBytes - PREFIX);
        } else if (stated > LONGEST_HEADER) {
            throw new BadContent("safetensors.header-too-long", stated, LONGEST_HEADER);
        }
        return (int) stated;
    }

    /** Reads in pieces, for a channel fills a heap buffer by way of as much native memory. */
    private static ByteBuffer readAt(FileChannel channel, long position, int bytes) throws IOException {
        ByteBuffer into = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        while (into.position() < bytes) {
            into.limit(Math.min(bytes, into.position() + AtomicFile.PIECE));
            if (channel.read(into, position + into.position()) < 0) {
                throw new EOFException("the file became shorter while it was read");
            }
        }
        return into.flip();
    }
}
