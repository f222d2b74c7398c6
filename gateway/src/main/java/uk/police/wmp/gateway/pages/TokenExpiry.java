package uk.police.wmp.gateway.pages;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** When a token says that it ends. Whether it may be believed is for the verification that follows. */
final class TokenExpiry {

    private TokenExpiry() {}

    static boolean hasPassed(String token, Clock clock) {
        return remaining(token, clock).isZero();
    }

    /** Zero for a token that has ended or can't be read. */
    static Duration remaining(String token, Clock clock) {
        String[] parts = token.split("\\.");
        if (parts.length != 3) {
            return Duration.ZERO;
        }
        try {
            JsonObject claims =
                    new JsonObject(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
            Duration left = Duration.between(clock.instant(), Instant.ofEpochSecond(claims.getLong("exp", 0L)));
            return left.isNegative() ? Duration.ZERO : left;
        } catch (IllegalArgumentException | DecodeException | ClassCastException unreadable) {
            return Duration.ZERO;
        }
    }
}
