package uk.police.wmp.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A problem as it goes over HTTP. Instance names this occurrence, and is what the log line of a 500 carries. */
public final class ProblemResponse {

    public static final String PROBLEM_JSON = "application/problem+json";

    private ProblemResponse() {}

    public static Response of(Problem problem) {
        return of(problem, UUID.randomUUID());
    }

    static Response of(Problem problem, UUID occurrence) {
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(MediaType.valueOf(PROBLEM_JSON))
                .entity(body(problem, occurrence));
        if (problem.retryAfter() != null) {
            response.header("Retry-After", Math.max(1, problem.retryAfter().toSeconds()));
        }
        if (problem.status() == 401) {
            response.header("WWW-Authenticate", "Bearer");
        }
        return response.build();
    }

    /** The members of the document, in the order of RFC 9457, extension members last. */
    public static Map<String, Object> body(Problem problem, UUID occurrence) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "/problems/" + problem.slug());
        body.put("title", problem.title());
        body.put("status", problem.status());
        body.put("detail", problem.detail());
        body.put("instance", "urn:uuid:" + occurrence);
        body.putAll(problem.members());
        return body;
    }
}
