package uk.police.wmp.rest;

import jakarta.ws.rs.WebApplicationException;
import java.util.Map;

/** What the framework refuses by itself (unknown paths, wrong methods and media types), said in our words. */
final class HttpProblems {

    private record Wording(String slug, String title, String detail) {}

    private static final Map<Integer, Wording> WORDINGS = Map.of(
            400, new Wording("malformed-request", "The request can't be read", "The request is malformed."),
            404, new Wording("not-found", "No such address", "Nothing is served at this address."),
            405,
                    new Wording(
                            "method-not-allowed",
                            "Method not allowed",
                            "The Allow header names the methods of this address."),
            406,
                    new Wording(
                            "not-acceptable",
                            "No such representation",
                            "None of the media types in Accept is served here."),
            413, new Wording("too-large", "The body is too large", "The body is larger than this operation takes."),
            415,
                    new Wording(
                            "unsupported-media-type",
                            "Media type not supported",
                            "This operation doesn't take a body of this media type."));

    private HttpProblems() {}

    static Problem of(WebApplicationException failure) {
        return of(failure.getResponse().getStatus());
    }

    static Problem of(int status) {
        Wording wording = WORDINGS.get(status);
        if (wording != null) {
            return new Problem(status, wording.slug(), wording.title(), wording.detail());
        }
        return status < 500
                ? new Problem(status, "refused", "The request is refused", "The request is refused.")
                : new Problem(status, "unavailable", "Unavailable", "This can't be answered now. Ask again later.");
    }
}
