package uk.police.wmp.rest;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems that operations answer with, described once in a document. */
final class OperationProblems {

    private static final String SCHEMA = "Problem";

    private record Described(String component, String description) {}

    private static final Map<String, Described> PROBLEMS = Map.ofEntries(
            Map.entry(
                    "400",
                    new Described("InvalidRequest", "The request is not valid; `violations` names every fault.")),
            Map.entry("401", new Described("Unauthenticated", "No token, or one that is not accepted.")),
            Map.entry("403", new Described("Forbidden", "The token lacks the permission.")),
            Map.entry(
                    "404", new Described("NotFound", "There is no such record, or none that this caller may know of.")),
            Map.entry("406", new Described("NotAcceptable", "None of the media types in Accept is served here.")),
            Map.entry(
                    "409",
                    new Described(
                            "Conflict",
                            "The request contradicts what is recorded: a value that another record has already, a period that"
                                    + " overlaps, a record that others refer to, or a step that the record's state does not allow"
                                    + " (`currentState` and `allowedSteps` then say what it does).")),
            Map.entry(
                    "412",
                    new Described(
                            "Stale",
                            "The record has changed since the version in If-Match: read it again and decide again.")),
            Map.entry("413", new Described("TooLarge", "The body is larger than this operation takes.")),
            Map.entry(
                    "415",
                    new Described(
                            "UnsupportedMediaType", "The body's Content-Type is not one that this operation takes.")),
            Map.entry("422", new Described("KeyReused", "The Idempotency-Key was sent before with another request.")),
            Map.entry("428", new Described("VersionNeeded", "If-Match is missing.")),
            Map.entry(
                    "503",
                    new Described(
                            "Unavailable",
                            "Something that this needs is down or busy; Retry-After says when to ask again.")));

    private final ApiComponents components;

    OperationProblems(ApiComponents components) {
        this.components = components;
    }

    void add(Operation operation, String... statuses) {
        for (String status : statuses) {
            APIResponse own = operation.getResponses() == null
                    ? null
                    : operation.getResponses().getAPIResponse(status);
            if (own != null && own.getRef() == null && own.getContent() == null) {
                own.content(OASFactory.createContent().addMediaType(ProblemResponse.PROBLEM_JSON, problem()));
            } else {
                Described described = PROBLEMS.get(status);
                components.answers(operation, status, described.component(), response(status, described));
            }
        }
        components.schema(SCHEMA, schema());
    }

    /** What the framework wrote for want of better words goes. */
    void replace(Operation operation, String... statuses) {
        for (String status : statuses) {
            APIResponse own = operation.getResponses().getAPIResponse(status);
            if (own != null && own.getContent() == null) {
                operation.getResponses().removeAPIResponse(status);
            }
        }
        add(operation, statuses);
    }

    private APIResponse response(String status, Described described) {
        APIResponse response = OASFactory.createAPIResponse()
                .description(described.description())
                .content(OASFactory.createContent().addMediaType(ProblemResponse.PROBLEM_JSON, problem()));
        if (status.equals("503")) {
            components.carries(response, "RetryAfter", "Retry-After", "After how many seconds to ask again.");
        }
        return response;
    }

    private static MediaType problem() {
        return OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/" + SCHEMA));
    }

    private static Schema schema() {
        Schema violation = of(Schema.SchemaType.OBJECT, "One fault in a request.")
                .addProperty("field", string("A JSON Pointer into the body, or the name of a parameter."))
                .addProperty("message", string("What is wrong, and what would be right."))
                .required(List.of("field", "message"));
        return of(Schema.SchemaType.OBJECT, "A failure (RFC 9457).")
                .addProperty("type", string("What kind of failure: a permanent address under /problems."))
                .addProperty("title", string("The kind of failure in a few words."))
                .addProperty("status", of(Schema.SchemaType.INTEGER, "The HTTP status."))
                .addProperty("detail", string("What happened this time, and what to do."))
                .addProperty("instance", string("This occurrence."))
                .addProperty(
                        "violations",
                        of(Schema.SchemaType.ARRAY, "Every fault of an invalid request.")
                                .items(violation))
                .addProperty("currentState", string("Of a step that is not allowed: the state that the record is in."))
                .addProperty(
                        "allowedSteps",
                        of(Schema.SchemaType.ARRAY, "Of a step that is not allowed: the steps that are.")
                                .items(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING))))
                .required(List.of("type", "title", "status", "detail", "instance"));
    }

    private static Schema string(String description) {
        return of(Schema.SchemaType.STRING, description);
    }

    private static Schema of(Schema.SchemaType type, String description) {
        return OASFactory.createSchema().type(List.of(type)).description(description);
    }
}
