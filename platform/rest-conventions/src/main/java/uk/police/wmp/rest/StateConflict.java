package uk.police.wmp.rest;

import java.util.Collection;
import java.util.regex.Matcher;

/** A step that the record's state doesn't allow: 409 that says the state it is in and the steps that it does allow. */
public final class StateConflict extends Problem {

    public StateConflict(String slug, String detail, Object currentState, Collection<?> allowedSteps) {
        super(409, slug, "The record's state does not allow this", detail);
        with("currentState", currentState);
        with("allowedSteps", allowedSteps.stream().map(StateConflict::asAsked).toList());
    }

    /** {@code POST /v1/applications/{id}/offer}, at the origin that was asked. */
    private static Object asAsked(Object step) {
        return step instanceof String text
                ? text.replaceFirst("(^| )/v1/", "$1" + Matcher.quoteReplacement(Links.to("/v1/")))
                : step;
    }
}
