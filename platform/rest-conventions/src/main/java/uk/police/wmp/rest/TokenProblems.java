package uk.police.wmp.rest;

import io.quarkus.oidc.OIDCException;
import java.time.Duration;

/** What is said to a caller whose token is missing, is not good, or can't be checked. */
public final class TokenProblems {

    private TokenProblems() {}

    public static Problem missing() {
        return new Problem(
                401, "unauthenticated", "A token is needed", "Send a bearer token in the Authorization header.");
    }

    /** @param failure of checking the token */
    public static Problem of(Throwable failure) {
        return failure instanceof OIDCException ? unchecked() : refused();
    }

    private static Problem refused() {
        return new Problem(
                401,
                "unauthenticated",
                "The token is not accepted",
                "The bearer token is expired, malformed, or not issued for this application.");
    }

    /** It may be good: nobody can tell before the provider's keys have come. */
    private static Problem unchecked() {
        return new Problem(503, "unavailable", "Unavailable", "The token can't be checked now. Ask again.")
                .retryAfter(Duration.ofSeconds(5));
    }
}
