package uk.police.wmp.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

/** The version that a change was made against: 428 without, 412 when the record has moved on. */
@RequestScoped
public class IfMatch {

    private final HttpHeaders headers;

    IfMatch(HttpHeaders headers) {
        this.headers = headers;
    }

    /** Accepts the change only against this version of the record. */
    public void require(long version) {
        String given = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (given == null || given.isBlank()) {
            throw new Problem(
                    428,
                    "precondition-required",
                    "If-Match is needed",
                    "Send the ETag of the version that this change was made against in If-Match.");
        }
        if (!given.trim().equals("*") && !given.trim().equals("\"" + version + "\"")) {
            throw stale();
        }
    }

    static Problem stale() {
        return new Problem(
                412,
                "stale",
                "The record has changed meanwhile",
                "If-Match names another version than the present one. Read the record again, and decide again.");
    }
}
