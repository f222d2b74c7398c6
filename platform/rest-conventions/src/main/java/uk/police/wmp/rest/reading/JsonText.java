package uk.police.wmp.rest.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;

/**
 * JSON to a tree, strictly: one value and nothing after it, no name twice, numbers exactly as written. Jackson's own tree
 * would keep the last of two equal names in silence, and stop at the first when told to mind.
 */
final class JsonText {

    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonText() {}

    /** The tree, or null with the reason among the faults. An IOException is the connection's, never the text's. */
    static JsonNode parse(InputStream body, Faults faults) throws IOException {
        try (JsonParser parser = FACTORY.createParser(body)) {
            return parse(parser, faults);
        } catch (JsonProcessingException notJson) {
            faults.add("", "must be well-formed JSON" + where(notJson));
        } catch (CharConversionException notText) {
            faults.add("", "must be text in UTF-8");
        }
        return null;
    }

    private static JsonNode parse(JsonParser parser, Faults faults) throws IOException {
        if (parser.nextToken() == null) {
            faults.add("", "must not be empty");
            return null;
        }
        JsonNode tree = value(parser, "", faults);
        if (parser.nextToken() != null) {
            faults.add("", "must be a single JSON value, with nothing after it");
            return null;
        }
        return tree;
    }

    private static JsonNode value(JsonParser parser, String at, Faults faults) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, at, faults);
            case START_ARRAY -> array(parser, at, faults);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private static ObjectNode object(JsonParser parser, String at, Faults faults) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            String pointer = Pointers.to(at, name);
            if (object.has(name)) {
                faults.add(pointer, "must be given once");
            }
            object.set(name, value(parser, pointer, faults));
        }
        return object;
    }

    private static ArrayNode array(JsonParser parser, String at, Faults faults) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser, Pointers.to(at, array.size()), faults));
        }
        return array;
    }

    private static String where(JsonProcessingException notJson) {
        return notJson.getLocation() == null
                ? ""
                : " (see line %d, column %d)"
                        .formatted(
                                notJson.getLocation().getLineNr(),
                                notJson.getLocation().getColumnNr());
    }
}
