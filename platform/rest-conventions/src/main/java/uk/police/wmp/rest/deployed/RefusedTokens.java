package uk.police.wmp.rest.deployed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Says to the operator, never to the caller, in what a refused token differs from what the application was told of its provider. A setting
 * that is wrong refuses everybody, and looks from outside like everybody's mistake.
 *
 * <p>Of its health it says the same and stays up: anybody can send a token that isn't good.
 */
@Default // Readiness is a qualifier: with it alone nobody would be given this bean
@Readiness
@ApplicationScoped
public class RefusedTokens implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(RefusedTokens.class);
    private static final int LONGEST = 200;

    private enum Difference {
        ISSUER,
        AUDIENCE,
        SIGNATURE
    }

    private static final class Count {
        private final AtomicLong refused = new AtomicLong();
        private final Occasionally warnings = new Occasionally(Duration.ofMinutes(1));
        private volatile String last;
    }

    private record Found(Difference difference, String said) {}

    private final String issuer;
    private final Set<String> audiences;
    private final String keys;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();
    private final AtomicLong accepted = new AtomicLong();
    private final Map<Difference, Count> counts = new EnumMap<>(Difference.class);

    RefusedTokens(
            @ConfigProperty(name = "quarkus.oidc.token.issuer") String issuer,
            @ConfigProperty(name = "quarkus.oidc.token.audience") Set<String> audiences,
            @ConfigProperty(name = "quarkus.oidc.jwks-path") String keys,
            Clock clock) {
        this.issuer = issuer;
        this.audiences = audiences;
        this.keys = keys;
        this.clock = clock;
        for (Difference difference : Difference.values()) {
            counts.put(difference, new Count());
        }
    }

    public void accepted() {
        accepted.incrementAndGet();
    }

    /** @param token as it came: nothing of it is true because it says so */
    public void refused(String token) {
        find(token).ifPresent(found -> {
            Count count = counts.get(found.difference());
            count.refused.incrementAndGet();
            count.last = found.said();
            if (count.warnings.isTime()) {
                LOG.warnf("a token was refused: %s", found.said());
            }
        });
    }

    private Optional<Found> find(String token) {
        String[] parts = token.split("\\.", -1);
        JsonNode head = parts.length == 3 ? read(parts[0]) : null;
        JsonNode claims = parts.length == 3 ? read(parts[1]) : null;
        if (head == null || claims == null) {
            return Optional.empty(); // not even a token: no setting of ours refused it
        }
        if (!issuer.equals(claims.path("iss").asText())) {
            return Optional.of(new Found(
                    Difference.ISSUER, "its iss is " + shown(claims.path("iss")) + ", OIDC_ISSUER is " + issuer));
        }
        if (audiencesOf(claims.path("aud")).noneMatch(audiences::contains)) {
            return Optional.of(new Found(
                    Difference.AUDIENCE,
                    "its aud is " + shown(claims.path("aud")) + ", OIDC_AUDIENCE is " + String.join(", ", audiences)));
        }
        if (claims.path("exp").asLong() < clock.instant().getEpochSecond()
                || claims.path("sub").asText("").isEmpty()) {
            return Optional.empty(); // its bearer's fault
        }
        return Optional.of(new Found(
                Difference.SIGNATURE,
                "its iss and aud are right, but none of the keys that OIDC_JWKS_URL (" + keys
                        + ") gave has signed it; it says that key " + shown(head.path("kid")) + " did"));
    }

    private JsonNode read(String part) {
        try {
            return json.readTree(Base64.getUrlDecoder().decode(part));
        } catch (IllegalArgumentException | IOException noJson) {
            return null;
        }
    }

    private static Stream<String> audiencesOf(JsonNode claim) {
        return claim.isArray()
                ? StreamSupport.stream(claim.spliterator(), false).map(JsonNode::asText)
                : Stream.of(claim.asText());
    }

    /** Whoever sent it chose it: a line of the log stays a line, and a short one. */
    private static String shown(JsonNode claim) {
        String text = claim.isMissingNode() ? "missing" : claim.toString().replaceAll("[^\\x20-\\x7e]", "?");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("tokens")
                .up()
                .withData("OIDC_ISSUER", issuer)
                .withData("OIDC_AUDIENCE", audiences.stream().sorted().collect(Collectors.joining(", ")))
                .withData("accepted", accepted.get());
        counts.forEach((difference, count) -> {
            String name = difference.name().toLowerCase(Locale.ROOT);
            if (count.last != null) {
                answer.withData("refused for its " + name, count.refused.get()).withData("last " + name, count.last);
            }
        });
        return answer.build();
    }
}
