package org.netkiln.export.weights;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;
import org.netkiln.weights.AtomicFile;
import org.netkiln.weights.FileProblems;
import org.netkiln.weights.HostTensor;

/** Tensors as {@code numpy.savez} writes them: a zip of one {@code .npy} each, not compressed. */
public final class NpzFile {
    /** The same tensors give the same bytes: zip's first moment for all. */
    private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

    private NpzFile() {}

    /** Writes all or nothing. */
    public static void write(Path file, Map<String, HostTensor> tensors) throws IOException {
        AtomicFile.write(file, channel -> {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            ZipOutputStream zip = new ZipOutputStream(out);
            for (Map.Entry<String, HostTensor> tensor : tensors.entrySet()) {
                put(zip, tensor.getKey(), tensor.getValue());
            }
            zip.finish();
            out.flush();
        });
    }

    /**
     * Reads a whole file, also one that NumPy wrote, with arrays of the types that we have.
     *
     * @return the tensors in the file's order, or one problem that names the file and the array
     */
    public static Result<Map<String, HostTensor>> read(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Map<String, HostTensor> tensors = new LinkedHashMap<>();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    tensors.put(entry.getName().replaceFirst("\\.npy$", ""), NpyReader.tensor(in.readAllBytes()));
                } catch (IllegalArgumentException | ArithmeticException bad) {
                    return Result.failed(bad(file, Text.of("export.npy-bad", entry.getName())));
                }
            }
            return Result.of(tensors);
        } catch (ZipException noZip) {
            return Result.failed(bad(file, Text.of("export.npz-no-zip")));
        } catch (IOException cause) {
            return Result.failed(FileProblems.cannotRead(file, cause));
        }
    }

    private static Problem bad(Path file, Text why) {
        return Problem.error(new Where.Project(), Text.of("export.npz-bad", file.toString(), why));
    }

    private static void put(ZipOutputStream zip, String name, HostTensor tensor) throws IOException {
        byte[] header = NpyHeader.of(tensor.element(), tensor.sizes());
        ByteBuffer data = tensor.data();
        CRC32 check = new CRC32();
        check.update(header);
        check.update(data.duplicate());
        ZipEntry entry = new ZipEntry(name + ".npy");
        entry.setMethod(ZipEntry.STORED);
        entry.setTimeLocal(MOMENT);
        entry.setSize((long) header.length + data.remaining());
        entry.setCrc(check.getValue());
        zip.putNextEntry(entry);
        zip.write(header);
        WritableByteChannel into = Channels.newChannel(zip);
        for (ByteBuffer rest = data.duplicate(); rest.hasRemaining(); ) {
            into.write(rest);
        }
        zip.closeEntry();
    }
}
