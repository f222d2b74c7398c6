package uk.police.wmp.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The {@code #/components/…} references of a piece of an OpenAPI document: found, and turned into others. */
final class References {

    private static final String START = "#/components/";

    private References() {}

    /** Such as {@code schemas/Problem}. */
    static Set<String> in(JsonNode node) {
        Set<String> found = new LinkedHashSet<>();
        collect(node, found);
        return found;
    }

    private static void collect(JsonNode node, Set<String> found) {
        if (node.isTextual() && node.textValue().startsWith(START)) {
            found.add(node.textValue().substring(START.length()));
        }
        node.forEach(child -> collect(child, found));
    }

    /** A copy in which every reference is what {@code renamed} makes of it. */
    static JsonNode replaced(JsonNode node, UnaryOperator<String> renamed) {
        return switch (node) {
            case TextNode text
            when text.textValue().startsWith(START) ->
                TextNode.valueOf(START + renamed.apply(text.textValue().substring(START.length())));
            case ObjectNode object -> {
                ObjectNode copy = object.objectNode();
                object.properties().forEach(field -> copy.set(field.getKey(), replaced(field.getValue(), renamed)));
                yield copy;
            }
            case ArrayNode array -> {
                ArrayNode copy = array.arrayNode();
                array.forEach(element -> copy.add(replaced(element, renamed)));
                yield copy;
            }
            default -> node;
        };
    }
}
