package uk.police.wmp.gateway.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import uk.police.wmp.gateway.upstream.Purpose;
import uk.police.wmp.rest.Problem;

/**
 * One token bucket for each client, subject and purpose. They live in this gateway's memory: with several replicas a
 * client gets its rate at each. How often somebody had none left is {@code gateway_rate_limited_total}.
 */
@Singleton
class RateLimits {

    private static final long MOST_CLIENTS = 100_000;
    private static final Duration FORGET_AFTER = Duration.ofMinutes(30);

    private record Client(String id, String subject, Purpose purpose) {}

    private final RateConfiguration rates;
    private final Map<Purpose, Counter> refused = new EnumMap<>(Purpose.class);
    private final Cache<Client, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(FORGET_AFTER)
            .build();

    RateLimits(RateConfiguration rates, MeterRegistry meters) {
        this.rates = rates;
        for (Purpose purpose : Purpose.values()) { // from nought on: who watches sees the first one come
            refused.put(purpose, meters.counter("gateway.rate.limited", "purpose", purpose.id()));
        }
    }

    /**
     * Takes one request from the client's allowance and says so in {@code RateLimit} and {@code RateLimit-Policy} (IETF draft
     * ratelimit-headers-10): {@code "interactive";r=199;t=1}.
     *
     * @throws Problem 429 when nothing is left
     */
    void take(String clientId, String subject, Purpose purpose, HttpServerResponse response) {
        RateConfiguration.Rate rate = rates.of(purpose);
        ConsumptionProbe probe = buckets.get(new Client(clientId, subject, purpose), fresh -> bucket(rate))
                .tryConsumeAndReturnRemaining(1);
        Duration untilMore = Duration.ofNanos(
                probe.isConsumed()
                        ? rate.period().dividedBy(rate.refill()).toNanos()
                        : probe.getNanosToWaitForRefill());
        response.putHeader(
                "RateLimit-Policy",
                "\"%s\";q=%d;w=%d"
                        .formatted(purpose.id(), rate.refill(), rate.period().toSeconds()));
        response.putHeader(
                "RateLimit",
                "\"%s\";r=%d;t=%d".formatted(purpose.id(), probe.getRemainingTokens(), seconds(untilMore)));
        if (!probe.isConsumed()) {
            refused.get(purpose).increment();
            throw new Problem(
                            429,
                            "too-many-requests",
                            "Too many requests",
                            "This client has spent its allowance of " + purpose.id() + " requests.")
                    .retryAfter(Duration.ofSeconds(seconds(untilMore)));
        }
    }

    private static long seconds(Duration time) {
        return Math.max(1, time.plusMillis(999).toSeconds());
    }

    private static Bucket bucket(RateConfiguration.Rate rate) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.refill(), rate.period()))
                .build();
    }
}
