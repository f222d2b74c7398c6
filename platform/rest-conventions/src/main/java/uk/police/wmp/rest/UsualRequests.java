package uk.police.wmp.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses media types that can't be read, before any resource is looked for: the framework would fail over these. */
final class UsualRequests {

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        List<Violation> violations = new ArrayList<>();
        checkMediaTypes(request, HttpHeaders.ACCEPT, violations);
        checkMediaTypes(request, HttpHeaders.CONTENT_TYPE, violations);
        if (!violations.isEmpty()) {
            throw new InvalidRequest(violations);
        }
    }

    private static void checkMediaTypes(ContainerRequestContext request, String header, List<Violation> violations) {
        List<String> lines = request.getHeaders().getOrDefault(header, List.of());
        boolean several = header.equals(HttpHeaders.ACCEPT);
        for (String line : lines) {
            for (String type : several ? line.split(",") : new String[] {line}) {
                if (!isMediaType(type.strip())) {
                    violations.add(new Violation(header, "must be a media type, such as application/json"));
                    return;
                }
            }
        }
    }

    private static boolean isMediaType(String text) {
        try {
            MediaType type = MediaType.valueOf(text);
            return !type.getType().isBlank() && !type.getSubtype().isBlank();
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }
}
