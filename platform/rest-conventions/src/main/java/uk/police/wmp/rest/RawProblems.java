package uk.police.wmp.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.Json;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Problems where no resource is asked yet. The HTTP server below would refuse what is too long or can't be decoded with an
 * empty body; so its own limits ({@code quarkus.http.limits}) are wider, and these come first. Whatever else it or its router
 * refuses by itself gets a body here.
 */
@ApplicationScoped
public class RawProblems {

    /** What proxies and browsers carry at least (RFC 9110 asks for 8,000), in characters. */
    static final int LONGEST_TARGET = 8_192;

    /** Names and values together, in characters: a token, and much beside it. */
    static final int LARGEST_HEADERS = 20 * 1024;

    /** Before every other filter. */
    private static final int FIRST = 10_000;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    void register(@Observes Filters filters) {
        filters.register(RawProblems::admit, FIRST);
    }

    void failures(@Observes Router router) {
        router.route().order(-FIRST).failureHandler(RawProblems::failed);
    }

    private static void admit(RoutingContext context) {
        fault(context.request()).ifPresentOrElse(problem -> send(context, problem), context::next);
    }

    private static Optional<Problem> fault(HttpServerRequest request) {
        String target = request.uri();
        if (target.length() > LONGEST_TARGET) {
            return Optional.of(new Problem(
                    414,
                    "too-long-address",
                    "The address is too long",
                    "An address may have " + LONGEST_TARGET
                            + " characters at most. Send a long list of values in parts."));
        }
        if (size(request) > LARGEST_HEADERS) {
            return Optional.of(new Problem(
                    431,
                    "too-large-headers",
                    "The headers are too large",
                    "All headers together may have " + LARGEST_HEADERS + " characters at most."));
        }
        try {
            String path = new URI(target).getPath();
            return path != null && CONTROL.matcher(path).find()
                    ? Optional.of(malformed("The path of the address has control characters."))
                    : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.of(
                    malformed("The address is not one (RFC 3986): a % is followed by two hexadecimal digits, and a"
                            + " space, a quotation mark and the like are written so: %20, %22."));
        }
    }

    private static int size(HttpServerRequest request) {
        int size = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }

    private static Problem malformed(String detail) {
        return new Problem(400, "malformed-request", "The request can't be read", detail);
    }

    /** What the router or a handler refused with a status alone, such as a path that it can't decode. */
    private static void failed(RoutingContext context) {
        int status = context.statusCode();
        if (status < 400 || status >= 500 || context.response().headWritten()) {
            context.next();
        } else {
            send(context, HttpProblems.of(status));
        }
    }

    /** Sends a problem from outside the resources. */
    public static void send(RoutingContext context, Problem problem) {
        send(context, problem, UUID.randomUUID());
    }

    /** @param occurrence as the log names it too */
    public static void send(RoutingContext context, Problem problem, UUID occurrence) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            context.request().connection().close(); // only that still says that the rest is missing
            return;
        }
        response.setStatusCode(problem.status()).putHeader("Content-Type", ProblemResponse.PROBLEM_JSON);
        if (problem.retryAfter() != null) {
            response.putHeader(
                    "Retry-After",
                    Long.toString(Math.max(1, problem.retryAfter().toSeconds())));
        }
        if (problem.status() == 401) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        if (problem.status() == 413) {
            response.putHeader("Connection", "close"); // the rest of the body is not wanted
        }
        response.end(Json.encode(ProblemResponse.body(problem, occurrence)));
    }
}
