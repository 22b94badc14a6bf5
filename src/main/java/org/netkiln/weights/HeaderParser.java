package org.netkiln.weights;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a safetensors header token by token, so that what it holds besides tensors is never built up in memory. */
final class HeaderParser {
    static final String METADATA = "__metadata__";

    private final JsonParser json;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private boolean metadataSeen;

    private HeaderParser(JsonParser json) {
        this.json = json;
    }

    /** Reads the JSON; whether its numbers fit the file is for {@link Header#check} to say. */
    static Header parse(byte[] utf8) throws BadContent, IOException {
        try (JsonParser json = new JsonFactory().createParser(utf8)) {
            try {
                return new HeaderParser(json).header();
            } catch (JsonProcessingException | CharConversionException notJson) {
                throw new BadContent(
                        "safetensors.not-json", json.currentLocation().getByteOffset());
            }
        }
    }

    private Header header() throws BadContent, IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new BadContent("safetensors.not-an-object");
        }
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            if (name.equals(METADATA)) {
                readMetadata();
            } else if (entries.put(name, new EntryParser(json, name).entry()) != null) {
                throw new BadContent("safetensors.twice", name);
            }
        }
        if (json.nextToken() != null) {
            throw new BadContent("safetensors.not-json", json.currentLocation().getByteOffset());
        }
        return new Header(List.copyOf(entries.values()), metadata);
    }

    private void readMetadata() throws BadContent, IOException {
        if (metadataSeen) {
            throw new BadContent("safetensors.twice", METADATA);
        }
        metadataSeen = true;
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new BadContent("safetensors.metadata-not-strings");
        }
        for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
            if (json.nextToken() != JsonToken.VALUE_STRING) {
                throw new BadContent("safetensors.metadata-not-strings");
            } else if (metadata.put(key, json.getText()) != null) {
                throw new BadContent("safetensors.twice", METADATA + "." + key);
            }
        }
    }
}
