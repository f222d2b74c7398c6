package uk.police.wmp.rest.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;

/** A request record as the JSON that would be read into it. */
final class RecordJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RecordJson() {}

    static ObjectNode of(Record record, RecordPlan<?> plan) {
        ObjectNode object = NODES.objectNode();
        for (Component component : plan.components()) {
            Object value = component.valueIn(record);
            if (value != null) {
                object.set(component.name(), node(value, component));
            }
        }
        return object;
    }

    private static JsonNode node(Object value, Component component) {
        return switch (value) {
            case List<?> elements -> {
                ArrayNode array = NODES.arrayNode();
                elements.forEach(element -> array.add(node(element, component)));
                yield array;
            }
            case Record nested -> of(nested, component.nested());
            case Integer number -> NODES.numberNode(number);
            case Long number -> NODES.numberNode(number);
            case BigDecimal number -> NODES.numberNode(number);
            case Boolean flag -> NODES.booleanNode(flag);
            case Enum<?> constant -> NODES.textNode(constant.name());
            default ->
                NODES.textNode(value.toString()); // text, dates, instants, UUIDs: as ISO 8601 and RFC 9562 write them
        };
    }
}
