package org.netkiln.weights;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one tensor's object of a safetensors header. */
final class EntryParser {
    private static final int MOST_AXES = 64;

    private final JsonParser json;
    private final String name;
    private @Nullable StoredType type;
    private @Nullable List<Long> shape;
    private @Nullable List<Long> offsets;

    EntryParser(JsonParser json, String name) {
        this.json = json;
        this.name = name;
    }

    Entry entry() throws BadContent, IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new BadContent("safetensors.entry-not-an-object", name);
        }
        Set<String> seen = new HashSet<>();
        for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
            if (!seen.add(key)) {
                throw new BadContent("safetensors.twice", name + "." + key);
            }
            readField(key);
        }
        if (type == null || shape == null || offsets == null) {
            throw new BadContent("safetensors.incomplete", name);
        } else if (offsets.size() != 2) {
            throw new BadContent("safetensors.bad-list", name, "data_offsets");
        }
        return new Entry(name, type, toSizes(shape), offsets.get(0), offsets.get(1));
    }

    private void readField(String key) throws BadContent, IOException {
        json.nextToken();
        switch (key) {
            case "dtype" -> type = dtype();
            case "shape" -> shape = wholes(key);
            case "data_offsets" -> offsets = wholes(key);
            default -> json.skipChildren();
        }
    }

    private StoredType dtype() throws BadContent, IOException {
        String word = json.getText();
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw new BadContent("safetensors.bad-dtype", name, word, StoredType.names());
        }
        return StoredType.named(word)
                .orElseThrow(() -> new BadContent("safetensors.bad-dtype", name, word, StoredType.names()));
    }

    /** A list of whole numbers of at least 0 that fit a long. */
    private List<Long> wholes(String key) throws BadContent, IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new BadContent("safetensors.bad-list", name, key);
        }
        List<Long> numbers = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.VALUE_NUMBER_INT || numbers.size() == MOST_AXES) {
                throw new BadContent("safetensors.bad-list", name, key);
            } else if (json.getNumberType() == JsonParser.NumberType.BIG_INTEGER || json.getLongValue() < 0) {
                throw new BadContent("safetensors.bad-number", name, key, json.getText());
            }
            numbers.add(json.getLongValue());
        }
        return numbers;
    }

    private List<Integer> toSizes(List<Long> numbers) throws BadContent {
        List<Integer> sizes = new ArrayList<>();
        for (long number : numbers) {
            if (number > Integer.MAX_VALUE) {
                throw new BadContent("safetensors.too-many", name, numbers.toString());
            }
            sizes.add((int) number);
        }
        return sizes;
    }
}
