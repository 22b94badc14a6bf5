package org.netkiln.project;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netkiln.text.Text;

/** Reads JSON into maps, lists, strings, numbers, booleans and nulls, and remembers where each stood. */
final class JsonReader {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Places places;

    JsonReader(Places places) {
        this.places = places;
    }

    /**
     * The one value that the bytes hold.
     *
     * @throws BadProject if they are empty, no JSON, or more than one value
     */
    @Nullable
    Object read(byte[] bytes) throws BadProject {
        try (JsonParser parser = FACTORY.createParser(text(bytes))) {
            if (parser.nextToken() == null) {
                throw new BadProject(places.file(), Text.of("project.empty"));
            }
            Object root = value(parser);
            if (parser.nextToken() != null) {
                throw new BadProject(places.at(parser.currentTokenLocation()), Text.of("project.more-follows"));
            }
            return root;
        } catch (JsonEOFException e) {
            throw new BadProject(places.at(e.getLocation()), Text.of("project.truncated"));
        } catch (JsonProcessingException e) {
            throw new BadProject(places.at(e.getLocation()), Text.of("project.not-json", firstLine(e)));
        } catch (IOException e) {
            throw new BadProject(places.file(), Text.of("project.not-text"));
        }
    }

    /** Decoded here, so that columns count characters. */
    private static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** Without Jackson's advice to programmers. */
    private static String firstLine(JsonProcessingException e) {
        String line = e.getOriginalMessage().lines().findFirst().orElse("");
        int advice = line.indexOf(": enable `");
        return advice < 0 ? line : line.substring(0, advice);
    }

    private @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> JsonNumbers.read(parser.getText(), true);
            case VALUE_NUMBER_FLOAT -> JsonNumbers.read(parser.getText(), false);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            places.put(object, key, parser.currentTokenLocation());
            object.put(key, value(parser));
        }
        return object;
    }

    private List<@Nullable Object> list(JsonParser parser) throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            places.put(list, list.size(), parser.currentTokenLocation());
            list.add(value(parser));
        }
        return list;
    }
}
