package uk.police.wmp.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Every kind of failure, once defined and never changed. A slug that is used and isn't here fails a house rule. */
public final class ProblemTypes {

    /**
     * One kind of failure.
     *
     * @param slug the last part of its address
     * @param status the HTTP status
     * @param meaning what it means and what to do
     */
    public record ProblemType(String slug, int status, String meaning) {}

    private static final Map<String, ProblemType> TYPES = new LinkedHashMap<>();

    static {
        add(
                "invalid-request",
                400,
                "A field or parameter is missing, unknown or wrong. violations names every one: mend them and send again.");
        add("malformed-request", 400, "The request can't be read at all, for example because its JSON is broken.");
        add(
                "unauthenticated",
                401,
                "There is no bearer token, or it is expired, malformed or from another issuer. Get a new one.");
        add("forbidden", 403, "The token is good and lacks the permission that requiredScope names.");
        add(
                "disclosure-control",
                403,
                "The question could give a person away. Ask for whole periods or a reference day, or with figures:unsuppressed.");
        add("released-today", 409, "Published figures move once a day at most; the next release can be made tomorrow.");
        add("no-records-behind", 404, "The figure does not lead back to single records.");
        add("not-found", 404, "There is no such record or address, or none that this caller may know of.");
        add("method-not-allowed", 405, "The address is right and the method is not. Allow names the methods.");
        add("not-acceptable", 406, "None of the media types in Accept is served here.");
        add("duplicate", 409, "Another record has this value already, such as the same externalId.");
        add("overlapping-period", 409, "The period overlaps one that is recorded for the same subject.");
        add(
                "referenced",
                409,
                "The request refers to a record that doesn't exist, or would remove one that others refer to.");
        add(
                "state-conflict",
                409,
                "The record's state does not allow the step; allowedSteps names those that it does.");
        add("erased", 409, "The person was erased. Their record is made again only after they were readmitted.");
        add("rule-broken", 409, "A rule of the record refuses the change; detail says which.");
        add("stale", 412, "The record has changed since the version in If-Match. Read it again and decide again.");
        add("too-large", 413, "The body is larger than this operation takes. Bulk data goes to /v1/imports.");
        add(
                "too-long-address",
                414,
                "The address is longer than any that is served. Send a long list of values in parts.");
        add("unsupported-media-type", 415, "The body's Content-Type is not one that this operation takes.");
        add("idempotency-key-reused", 422, "The Idempotency-Key was sent before with another request. Use a new key.");
        add(
                "precondition-required",
                428,
                "A change needs If-Match with the ETag of the version that it was made against.");
        add(
                "too-large-headers",
                431,
                "The request's headers are larger than this takes. Send fewer, or a smaller token.");
        add("too-many-requests", 429, "The client's rate limit is spent. Retry-After says when there is more.");
        add(
                "import-refused",
                422,
                "Rows of the import are refused and nothing was recorded. The import's errors name every one with its faults.");
        add("import-running", 409, "An import of these records is running. Ask again when it has ended.");
        add("internal-error", 500, "A fault of ours. It is recorded under the instance that the problem names.");
        add("busy", 503, "Another writer holds what this needs. Retry-After says when to ask again.");
        add("too-slow", 503, "The answer took longer than it may. Ask for less, or again later.");
        add(
                "database-unavailable",
                503,
                "The service's database can't be reached. Retry-After says when to ask again.");
        add("unavailable", 503, "A service that this needs is down. Retry-After says when to ask again.");
        add("refused", 400, "The request is refused for the reason that its status gives.");
    }

    private ProblemTypes() {}

    public static Optional<ProblemType> find(String slug) {
        return Optional.ofNullable(TYPES.get(slug));
    }

    private static void add(String slug, int status, String meaning) {
        TYPES.put(slug, new ProblemType(slug, status, meaning));
    }
}
