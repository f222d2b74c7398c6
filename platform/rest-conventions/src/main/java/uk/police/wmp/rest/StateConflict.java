package uk.police.wmp.rest;

import java.util.Collection;

/** A step that the record's state doesn't allow: 409 that says the state it is in and the steps that it does allow. */
public final class StateConflict extends Problem {

    public StateConflict(String slug, String detail, Object currentState, Collection<?> allowedSteps) {
        super(409, slug, "The record's state does not allow this", detail);
        with("currentState", currentState);
        with("allowedSteps", allowedSteps);
    }
}
