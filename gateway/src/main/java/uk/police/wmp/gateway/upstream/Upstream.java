package uk.police.wmp.gateway.upstream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.TypedGuard;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

/**
 * One service as the gateway reaches it. Interactive and bulk requests have connections of their own (bulkheads); what the
 * service fails to do, for either purpose, opens one circuit breaker, and while it is open every call fails at once. What a
 * caller does, and how long somebody cared to wait, never counts. {@code gateway_breaker_open} is 1 until a trial has succeeded.
 */
public final class Upstream {

    private static final Logger LOG = Logger.getLogger(Upstream.class);
    private static final TypeLiteral<CompletionStage<HttpClientResponse>> ANSWER = new TypeLiteral<>() {};

    /** Less than a service goes on serving once it is told to stop: by then no connection is left that it could close on a request. */
    private static final int KEEP_IDLE_CONNECTIONS_SECONDS = 4;

    private static final int FIRST_REFUSAL = 400;

    /** 50 and 200 ms: long enough for a service's connection to come back, too short for a person to notice. */
    private static final int REPETITIONS = 2;

    private static final int FIRST_PAUSE_MILLIS = 50;
    private static final int PAUSES_GROW_BY = 4;

    private final ForceService service;
    private final URI address;
    private final UpstreamConfiguration settings;
    private final Map<Purpose, HttpClient> clients = new EnumMap<>(Purpose.class);
    private final Map<Purpose, Semaphore> places = new EnumMap<>(Purpose.class);
    private final TypedGuard<CompletionStage<HttpClientResponse>> breaker;
    private final TypedGuard<CompletionStage<HttpClientResponse>> repeating;

    Upstream(Vertx vertx, ForceService service, URI address, UpstreamConfiguration settings, MeterRegistry meters) {
        this.service = service;
        this.address = address;
        this.settings = settings;
        for (Purpose purpose : Purpose.values()) {
            int connections = settings.patience(purpose).connections();
            clients.put(purpose, vertx.createHttpClient(options(connections)));
            places.put(purpose, new Semaphore(connections));
        }
        AtomicInteger open = new AtomicInteger();
        meters.gauge("gateway.breaker.open", Tags.of("service", service.id()), open);
        this.breaker = TypedGuard.create(ANSWER)
                .withDescription(service.id())
                .withCircuitBreaker()
                .when(ServiceUnavailable.class::isInstance)
                .requestVolumeThreshold(settings.breaker().requests())
                .failureRatio(settings.breaker().failureRatio())
                .delay(rest().toMillis(), ChronoUnit.MILLIS)
                .onStateChange(state -> {
                    open.set(state == CircuitBreakerState.CLOSED ? 0 : 1);
                    LOG.warnf("breaker of %s: %s", service.id(), state);
                })
                .done()
                .build();
        this.repeating = TypedGuard.create(ANSWER)
                .withDescription(service.id() + " repeated")
                .withRetry()
                .whenException(failure -> failure instanceof ServiceUnavailable unavailable && unavailable.brief())
                .maxRetries(REPETITIONS)
                .delay(FIRST_PAUSE_MILLIS, ChronoUnit.MILLIS)
                .jitter(0, ChronoUnit.MILLIS)
                .withExponentialBackoff()
                .factor(PAUSES_GROW_BY)
                .done()
                .done()
                .build();
    }

    private HttpClientOptions options(int connections) {
        return new HttpClientOptions()
                .setConnectTimeout((int) settings.connectTimeout().toMillis())
                .setMaxPoolSize(connections)
                .setKeepAliveTimeout(KEEP_IDLE_CONNECTIONS_SECONDS)
                .setDecompressionSupported(false);
    }

    public ForceService service() {
        return service;
    }

    /** As it stands in the Location headers that the service itself writes. */
    public URI address() {
        return address;
    }

    /**
     * One exchange. It holds a place in the bulkhead until what {@code receive} gives is complete; the breaker counts only
     * what happens up to the head of the answer.
     *
     * @param target     path and query as the service knows them
     * @param repeatable whether it may be sent up to three times, where a connection broke or was refused
     * @param send       writes the request; the future that it gives is the answer's head
     * @param receive    reads the answer, which is paused
     * @return fails with {@link ServiceUnavailable} or {@link CallerGone} if no answer began, else as {@code receive} does
     */
    public <T> Future<T> exchange(
            Purpose purpose,
            HttpMethod method,
            String target,
            boolean repeatable,
            Function<HttpClientRequest, Future<HttpClientResponse>> send,
            Function<HttpClientResponse, Future<T>> receive) {
        Semaphore place = places.get(purpose);
        if (!place.tryAcquire()) {
            return Future.failedFuture(ServiceUnavailable.busy(service));
        }
        Supplier<CompletionStage<HttpClientResponse>> once = () -> breaker.get(() -> clients.get(purpose)
                .request(request(method, target))
                .compose(send)
                .map(answer -> begun(answer, purpose))
                .recover(failure -> Future.failedFuture(asProblem(failure)))
                .toCompletionStage());
        return Future.fromCompletionStage(repeatable ? repeating.get(once) : once.get())
                .recover(failure -> Future.failedFuture(asProblem(failure)))
                .compose(receive)
                .onComplete(over -> place.release());
    }

    /**
     * A service that refuses a body without reading it may close its connection, without saying so: nobody else's request may
     * meet it half closed. So it is given up before the pool can give it on, which is when the answer has ended.
     */
    private HttpClientResponse begun(HttpClientResponse answer, Purpose purpose) {
        answer.pause();
        HttpMethod method = answer.request().getMethod();
        if (answer.statusCode() >= FIRST_REFUSAL && method != HttpMethod.GET && method != HttpMethod.HEAD) {
            answer.request().connection().shutdown(answerTimeout(purpose).toMillis(), TimeUnit.MILLISECONDS);
        }
        return answer;
    }

    /** How long the service may be silent once a request has been sent to it. */
    public Duration answerTimeout(Purpose purpose) {
        return settings.answerTimeout(service, purpose);
    }

    private RequestOptions request(HttpMethod method, String target) {
        return new RequestOptions()
                .setMethod(method)
                .setHost(address.getHost())
                .setPort(port())
                .setSsl("https".equals(address.getScheme()))
                .setURI(target)
                .setConnectTimeout(settings.connectTimeout().toMillis());
    }

    private int port() {
        if (address.getPort() > 0) {
            return address.getPort();
        }
        return "https".equals(address.getScheme()) ? 443 : 80;
    }

    /** What is reset fails with a wrapper around the cause that was given: the breaker must see that cause. */
    private RuntimeException asProblem(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            RuntimeException problem = known(cause);
            if (problem != null) {
                return problem;
            }
        }
        return ServiceUnavailable.lost(service);
    }

    private RuntimeException known(Throwable cause) {
        return switch (cause) {
            case CallerGone gone -> gone;
            case ServiceUnavailable already -> already;
            case CircuitBreakerOpenException open -> ServiceUnavailable.resting(service, rest());
            case TimeoutException silent -> ServiceUnavailable.silent(service, rest());
            case ConnectException refused -> ServiceUnavailable.unreachable(service, rest());
            case UnknownHostException unknown -> ServiceUnavailable.unreachable(service, rest());
            default -> null;
        };
    }

    private Duration rest() {
        return settings.breaker().rest();
    }
}
