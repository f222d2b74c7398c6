package uk.police.wmp.rest.reading;

import com.fasterxml.jackson.databind.JsonNode;

/** How one kind of simple value is read. Either answer is the value or a {@link Fault}: a row may have many, so none is thrown. */
interface Scalar {

    Object fromText(String text);

    Object fromJson(JsonNode node);

    /** @param message what would be right; never what was sent */
    record Fault(String message) {}
}
