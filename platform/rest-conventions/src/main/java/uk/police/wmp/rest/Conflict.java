package uk.police.wmp.rest;

import java.util.List;

/** The request contradicts what is recorded already, such as a second record with the same external id: 409. */
public final class Conflict extends Problem {

    public Conflict(String slug, String detail, String field, String message) {
        super(409, slug, "The request conflicts with what is recorded", detail);
        with("violations", List.of(new Violation(field, message)));
    }
}
