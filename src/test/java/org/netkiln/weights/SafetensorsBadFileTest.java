package org.netkiln.weights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.text.Messages;

/** Every file that is not sound is refused with one line that has the numbers. */
class SafetensorsBadFileTest {
    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0} with {1} bytes: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}x                                                     | 0 | its header is not valid JSON at byte 3",
                "{\"w\":                                                 | 0 | its header is not valid JSON at byte 5",
                "{} {}                                                   | 0 | its header is not valid JSON at byte 4",
                "[1, 2]                                                  | 0 | its header is not a JSON object",
                "``                                                      | 0 | its header is not a JSON object",
                "{\"w\":5}                                               | 0 | what stands under w does not describe a tensor",
                "{\"__metadata__\":{\"epoch\":3}}                        | 0 | __metadata__ holds something other than strings",
                "{\"__metadata__\":[]}                                   | 0 | __metadata__ holds something other than strings",
                "{\"__metadata__\":{\"a\":\"1\",\"a\":\"2\"}}            | 0 | __metadata__.a stands in the header twice",
            })
    void headerIsMalformed(String header, int dataBytes, String message) throws IOException {
        assertThat(problemOf(SafetensorsBytes.of(header, dataBytes))).isEqualTo(message);
    }

    @ParameterizedTest(name = "{0} with {1} bytes: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'dtype':'F32','shape':[1]                              | 4 | tensor w lacks one of dtype, shape and data_offsets",
                "'dtype':'F32','dtype':'F32'                            | 4 | w.dtype stands in the header twice",
                "'dtype':'Q4','shape':[1],'data_offsets':[0,4]          | 4 | tensor w has the type Q4, which is not supported; "
                        + "supported are F32, F64, I64, U8, BOOL, F16, BF16, I8, I16, U16, I32, U32",
                "'dtype':'F32','shape':4,'data_offsets':[0,4]           | 4 | "
                        + "shape of tensor w is not a list of whole numbers of the right length",
                "'dtype':'F32','shape':[1.5],'data_offsets':[0,4]       | 4 | "
                        + "shape of tensor w is not a list of whole numbers of the right length",
                "'dtype':'F32','shape':[1],'data_offsets':[0]           | 4 | "
                        + "data_offsets of tensor w is not a list of whole numbers of the right length",
                "'dtype':'F32','shape':[-1],'data_offsets':[0,4]        | 4 | "
                        + "shape of tensor w has the number -1, which is negative or too large",
                "'dtype':'F32','shape':[1],'data_offsets':[0,99999999999999999999] | 4 | "
                        + "data_offsets of tensor w has the number 99999999999999999999, which is negative or too large",
                "'dtype':'F32','shape':[1],'data_offsets':[0,8]         | 4 | "
                        + "tensor w should stand at bytes 0 to 8, but the data has 4 bytes",
                "'dtype':'F32','shape':[1],'data_offsets':[4,0]         | 4 | "
                        + "tensor w should stand at bytes 4 to 0, but the data has 4 bytes",
                "'dtype':'F32','shape':[3],'data_offsets':[0,8]         | 8 | "
                        + "tensor w of shape [3] and type F32 needs 12 bytes, but its place, 0 to 8, has 8",
                "'dtype':'F32','shape':[5000000000],'data_offsets':[0,4] | 4 | "
                        + "tensor w has the shape [5000000000], which is too large",
                "'dtype':'F32','shape':[2147483647,2147483647,2147483647],'data_offsets':[0,4] | 4 | "
                        + "tensor w has the shape [2147483647, 2147483647, 2147483647], which is too large",
                "'dtype':'F32','shape':[1],'data_offsets':[0,4]         | 9 | bytes 4 to 9 of the data belong to no tensor",
                "'dtype':'F32','shape':[1],'data_offsets':[4,8]         | 8 | bytes 0 to 4 of the data belong to no tensor",
            })
    void tensorDoesNotFit(String fields, int dataBytes, String message) throws IOException {
        String header = "{\"w\":{" + fields.trim().replace('\'', '"') + "}}";
        assertThat(problemOf(SafetensorsBytes.of(header, dataBytes))).isEqualTo(message);
    }

    @Test
    void tensorsOverlap() throws IOException {
        String header = "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]},"
                + "\"b\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]}}";
        assertThat(problemOf(SafetensorsBytes.of(header, 8)))
                .isEqualTo("tensor b begins at byte 4, inside tensor a, which ends at 8");
    }

    @Test
    void tensorStandsTwice() throws IOException {
        String entry = "\"a\":{\"dtype\":\"U8\",\"shape\":[1],\"data_offsets\":[0,1]}";
        assertThat(problemOf(SafetensorsBytes.of("{" + entry + "," + entry + "}", 1)))
                .isEqualTo("a stands in the header twice");
    }

    @Test
    void fileIsShorterThanItsFirstNumber() throws IOException {
        assertThat(problemOf(new byte[5])).isEqualTo("it has 5 bytes; even an empty one has more than 8");
    }

    @Test
    void headerShouldBeLongerThanTheFile() throws IOException {
        assertThat(problemOf(SafetensorsBytes.of(1_000, bytes("{}"), 0)))
                .isEqualTo("its header should have 1000 bytes, but only 2 follow");
    }

    @Test
    void headerLengthIsBeyondAllNumbers() throws IOException {
        assertThat(problemOf(SafetensorsBytes.of(-1, bytes("{}"), 0)))
                .isEqualTo("its header should have 18446744073709551615 bytes, but only 2 follow");
    }

    @Test
    void headerIsLongerThanTheFormatAllows() throws IOException {
        Path file = directory.resolve("sparse.safetensors");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write(SafetensorsBytes.of(100_000_001, bytes("{}"), 0));
            sparse.setLength(100_000_100);
        }
        assertThat(line(Safetensors.read(file)))
                .endsWith("its header has 100,000,001 bytes; at most 100,000,000 are allowed");
    }

    @Test
    void headerIsNestedWithoutEnd() throws IOException {
        String header = "{\"w\":{\"x\":" + "[".repeat(100_000);
        assertThat(problemOf(SafetensorsBytes.of(header, 0))).startsWith("its header is not valid JSON at byte");
    }

    @Test
    void headerIsNotUtf8() throws IOException {
        byte[] header = {'{', '"', (byte) 0xff, '"', ':', '1', '}'};
        assertThat(problemOf(SafetensorsBytes.of(header.length, header, 0)))
                .startsWith("its header is not valid JSON at byte");
    }

    @Test
    void fileIsMissing() {
        Path missing = directory.resolve("none.safetensors");
        assertThat(line(Safetensors.read(missing))).isEqualTo(missing + " does not exist");
    }

    @Test
    void fileIsADirectory() {
        assertThat(line(Safetensors.read(directory))).isEqualTo(directory + " is a directory, not a file");
    }

    /** What is said after the file's name. */
    private String problemOf(byte[] content) throws IOException {
        Path file = SafetensorsBytes.write(directory, content);
        String line = line(Safetensors.read(file));
        assertThat(Files.readAllBytes(file)).isEqualTo(content);
        String start = file + " is not a sound safetensors file: ";
        assertThat(line).startsWith(start);
        return line.substring(start.length());
    }

    private static String line(Result<TensorFile> result) {
        assertThat(result.problems()).singleElement().matches(Problem::isError);
        return new Messages(Locale.ROOT).render(result.problems().get(0).message());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
