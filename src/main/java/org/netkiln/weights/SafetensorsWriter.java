package org.netkiln.weights;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Writes one safetensors file. */
final class SafetensorsWriter {
    private static final int ALIGNMENT = 8;

    private final List<Map.Entry<String, HostTensor>> tensors;
    private final Map<String, String> metadata;

    SafetensorsWriter(Map<String, HostTensor> tensors, Map<String, String> metadata) {
        if (tensors.containsKey(HeaderParser.METADATA)) {
            throw new IllegalArgumentException("a tensor cannot be called " + HeaderParser.METADATA);
        }
        this.tensors = tensors.entrySet().stream()
                .sorted(Comparator.comparing(
                        entry -> -entry.getValue().element().bytes()))
                .toList();
        this.metadata = metadata;
    }

    void writeTo(FileChannel channel) throws IOException {
        byte[] header = header();
        ByteBuffer length = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        AtomicFile.writeAll(channel, length.putLong(header.length).flip());
        AtomicFile.writeAll(channel, ByteBuffer.wrap(header));
        for (Map.Entry<String, HostTensor> tensor : tensors) {
            AtomicFile.writeAll(channel, tensor.getValue().data());
        }
    }

    private byte[] header() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            json.writeStartObject();
            writeMetadata(json);
            long at = 0;
            for (Map.Entry<String, HostTensor> tensor : tensors) {
                json.writeFieldName(tensor.getKey());
                at = writeEntry(json, tensor.getValue(), at);
            }
            json.writeEndObject();
        }
        while (bytes.size() % ALIGNMENT != 0) {
            bytes.write(' ');
        }
        return bytes.toByteArray();
    }

    private void writeMetadata(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(HeaderParser.METADATA);
        for (Map.Entry<String, String> word : metadata.entrySet()) {
            json.writeStringField(word.getKey(), word.getValue());
        }
        json.writeEndObject();
    }

    /** Returns where the next tensor begins. */
    private static long writeEntry(JsonGenerator json, HostTensor tensor, long begin) throws IOException {
        long end = begin + tensor.data().remaining();
        json.writeStartObject();
        json.writeStringField("dtype", StoredType.of(tensor.element()).name());
        json.writeArrayFieldStart("shape");
        for (int size : tensor.sizes()) {
            json.writeNumber(size);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("data_offsets");
        json.writeNumber(begin);
        json.writeNumber(end);
        json.writeEndArray();
        json.writeEndObject();
        return end;
    }
}
