package uk.police.wmp.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Stores the response with its key, in the same transaction as what the request did: a crash between is impossible. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class IdempotencyInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Caller caller;
    private final ObjectMapper json;
    private final IdempotencyKeys keys;
    private final RecordTags tags;

    IdempotencyInterceptor(
            HttpHeaders headers, UriInfo uri, Caller caller, ObjectMapper json, IdempotencyKeys keys, RecordTags tags) {
        this.headers = headers;
        this.uri = uri;
        this.caller = caller;
        this.json = json;
        this.keys = keys;
        this.tags = tags;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        String key = headers.getHeaderString(HEADER);
        if (key == null) {
            return invocation.proceed();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new InvalidRequest(HEADER, "must be 1 to " + LONGEST_KEY + " characters");
        }
        String request = fingerprint(invocation);
        String owner = caller.actor() + '|' + caller.client();
        return QuarkusTransaction.joiningExisting().call(() -> {
            StoredResponse first = keys.claim(owner, key, request);
            if (first != null) {
                refuseWhoeverMayNotSee(first);
                return first.replay();
            }
            StoredResponse stored = stored((Response) invocation.proceed());
            keys.store(owner, key, stored);
            return stored.replay();
        });
    }

    /** The token may have lost since what the first answer was shown by. */
    private void refuseWhoeverMayNotSee(StoredResponse first) {
        List<String> lacking = first.permissions().stream()
                .filter(permission -> !caller.may(permission))
                .sorted()
                .toList();
        if (!lacking.isEmpty()) {
            String names = String.join(" and ", lacking);
            throw new Problem(
                            403,
                            "forbidden",
                            "The token lacks a permission",
                            "The first answer to this Idempotency-Key needed the permission " + names
                                    + ", which the token does not carry.")
                    .with("requiredScope", names);
        }
    }

    private StoredResponse stored(Response response) throws JsonProcessingException {
        Object entity = response.getEntity();
        return new StoredResponse(
                response.getStatus(),
                response.getHeaderString(HttpHeaders.LOCATION),
                entity == null ? null : json.writeValueAsBytes(entity),
                entity instanceof Versioned versioned ? '"' + tags.of(versioned) + '"' : null,
                caller.used());
    }

    private String fingerprint(InvocationContext invocation) throws JsonProcessingException {
        List<Object> parts = new ArrayList<>(List.of(
                uri.getPath(), // whichever origin it was sent to
                String.valueOf(uri.getRequestUri().getRawQuery())));
        for (Object parameter : invocation.getParameters()) {
            if (parameter instanceof Record || parameter instanceof String || parameter instanceof java.util.UUID) {
                parts.add(parameter);
            }
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(json.writeValueAsString(parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The parts of a response that a second asking must get back unchanged. */
    record StoredResponse(int status, String location, byte[] body, String etag, Set<String> permissions) {

        Response replay() {
            Response.ResponseBuilder response = Response.status(status).type(MediaType.APPLICATION_JSON_TYPE);
            if (body != null) {
                response.entity(body);
            }
            if (location != null) {
                response.header(HttpHeaders.LOCATION, location);
            }
            if (etag != null) {
                response.header(HttpHeaders.ETAG, etag);
            }
            return response.build();
        }
    }
}
