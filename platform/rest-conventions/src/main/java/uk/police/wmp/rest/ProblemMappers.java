package uk.police.wmp.rest;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** Every failure leaves as a problem: our own, the framework's, the database's, and, last, what nobody foresaw. */
final class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final AddressMethods addresses;

    ProblemMappers(AddressMethods addresses) {
        this.addresses = addresses;
    }

    @ServerExceptionMapper
    Response ours(Problem problem) {
        return ProblemResponse.of(problem);
    }

    @ServerExceptionMapper
    Response unauthenticated(UnauthorizedException none) {
        return ProblemResponse.of(TokenProblems.missing());
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, OIDCException.class})
    Response badToken(RuntimeException refused) {
        return ProblemResponse.of(TokenProblems.of(refused));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused, SimpleResourceInfo resource) {
        return ProblemResponse.of(Permissions.missing(Permissions.required(resource)));
    }

    /** Where a resource has the whole address as its own the framework knows of no other method there, and says 404. */
    @ServerExceptionMapper
    Response framework(WebApplicationException failure, UriInfo uri, Request request) {
        if (failure.getCause() instanceof Problem problem) {
            return ProblemResponse.of(problem);
        }
        int status = failure.getResponse().getStatus();
        if (status == 404 || status == 405) {
            Set<String> methods = addresses.of(uri.getPath());
            if (!methods.isEmpty() && !methods.contains(request.getMethod())) {
                return Response.fromResponse(ProblemResponse.of(HttpProblems.of(405)))
                        .header(HttpHeaders.ALLOW, String.join(", ", methods))
                        .build();
            }
        }
        return ProblemResponse.of(HttpProblems.of(failure));
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
    Response changedMeanwhile(RuntimeException stale) {
        return ProblemResponse.of(IfMatch.stale());
    }

    @ServerExceptionMapper
    Response unforeseen(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return ProblemResponse.of(problem);
            }
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
                return ProblemResponse.of(IfMatch.stale());
            }
        }
        return DatabaseProblems.of(failure).map(ProblemResponse::of).orElseGet(() -> {
            UUID occurrence = UUID.randomUUID();
            LOG.errorf(failure, "unforeseen failure %s", occurrence);
            return ProblemResponse.of(
                    new Problem(
                            500,
                            "internal-error",
                            "Something failed on our side",
                            "The failure is recorded under the instance that this problem names."),
                    occurrence);
        });
    }
}
