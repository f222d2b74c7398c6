package uk.police.wmp.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Objects;

/** The version that a change was made against: 428 without, 412 when the record has moved on. */
@RequestScoped
public class IfMatch {

    private final HttpHeaders headers;

    IfMatch(HttpHeaders headers) {
        this.headers = headers;
    }

    /** Accepts the change only against this version of the record. */
    public void require(long version) {
        List<String> given = Objects.requireNonNullElse(headers.getRequestHeader(HttpHeaders.IF_MATCH), List.of());
        if (given.stream().allMatch(String::isBlank)) {
            throw new Problem(
                    428,
                    "precondition-required",
                    "If-Match is needed",
                    "Send the ETag of the version that this change was made against in If-Match.");
        }
        EntityTagList tags = EntityTagList.parse(given)
                .orElseThrow(() -> new InvalidRequest(
                        HttpHeaders.IF_MATCH,
                        "must be an ETag in its quotes, such as \"3-Hd82kLq0s1E\", several of them, or *"));
        if (!tags.any() && tags.tags().stream().noneMatch(tag -> RecordTags.isOfVersion(tag, version))) {
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
