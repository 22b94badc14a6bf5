package org.netkiln.train.record;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Adds rows to {@code metrics.csv}; a checkpoint notes how long the file was, so that a resume can go back to there. */
final class MetricsWriter implements AutoCloseable {
    private final Disk disk;
    private final Path file;
    private final BufferedWriter rows;

    private MetricsWriter(Disk disk, Path file) throws IOException {
        this.disk = disk;
        this.file = file;
        this.rows = new BufferedWriter(new OutputStreamWriter(disk.append(file), StandardCharsets.US_ASCII));
    }

    static MetricsWriter create(Disk disk, Path file) throws IOException {
        MetricsWriter writer = new MetricsWriter(disk, file);
        writer.line(MetricsRow.HEADER);
        return writer;
    }

    /**
     * Goes on after the first {@code bytes}. If the file is shorter, because someone has cut it, it goes on after its last
     * whole line.
     */
    static MetricsWriter resume(Disk disk, Path file, long bytes) throws IOException {
        if (!Files.exists(file)) {
            return create(disk, file);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() > bytes ? bytes : wholeLines(channel));
        }
        return Files.size(file) == 0 ? create(disk, file) : new MetricsWriter(disk, file);
    }

    private static long wholeLines(FileChannel channel) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        for (long end = channel.size(); end > 0; end--) {
            channel.read(last.clear(), end - 1);
            if (last.get(0) == '\n') {
                return end;
            }
        }
        return 0;
    }

    void add(MetricsRow row) throws IOException {
        line(row.toCsv());
    }

    /** Puts all rows on the disk and tells the file's length. */
    long save() throws IOException {
        rows.flush();
        disk.force(file);
        return Files.size(file);
    }

    private void line(String text) throws IOException {
        rows.write(text);
        rows.write('\n');
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
