package uk.police.wmp.gateway.upstream;

import io.vertx.circuitbreaker.CircuitBreaker;
import io.vertx.circuitbreaker.CircuitBreakerOptions;
import io.vertx.circuitbreaker.OpenCircuitException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * One service as the gateway reaches it. Interactive and bulk requests have connections of their own (bulkheads); failures
 * to reach the service, of either purpose, open one circuit breaker, and while it is open every call fails at once.
 */
public final class Upstream {

    private static final int KEEP_IDLE_CONNECTIONS_SECONDS = 30;

    private final ForceService service;
    private final URI address;
    private final UpstreamConfiguration settings;
    private final Map<Purpose, HttpClient> clients = new EnumMap<>(Purpose.class);
    private final Map<Purpose, Semaphore> places = new EnumMap<>(Purpose.class);
    private final CircuitBreaker breaker;

    Upstream(Vertx vertx, ForceService service, URI address, UpstreamConfiguration settings) {
        this.service = service;
        this.address = address;
        this.settings = settings;
        for (Purpose purpose : Purpose.values()) {
            int connections = settings.patience(purpose).connections();
            clients.put(purpose, vertx.createHttpClient(options(connections)));
            places.put(purpose, new Semaphore(connections));
        }
        this.breaker = CircuitBreaker.create(
                        service.id(),
                        vertx,
                        new CircuitBreakerOptions()
                                .setMaxFailures(settings.breaker().failures())
                                .setFailuresRollingWindow(
                                        settings.breaker().window().toMillis())
                                .setResetTimeout(settings.breaker().rest().toMillis())
                                .setTimeout(-1) // the exchange has its own time limits
                                .setNotificationAddress(null))
                .failurePolicy(outcome -> outcome.failed() && !(outcome.cause() instanceof CallerGone));
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
     * @param target  path and query as the service knows them
     * @param send    writes the request; the future that it gives is the answer's head
     * @param receive reads the answer, which is paused
     * @return fails with {@link ServiceUnavailable} or {@link CallerGone} if no answer began, else as {@code receive} does
     */
    public <T> Future<T> exchange(
            Purpose purpose,
            HttpMethod method,
            String target,
            Function<HttpClientRequest, Future<HttpClientResponse>> send,
            Function<HttpClientResponse, Future<T>> receive) {
        Semaphore place = places.get(purpose);
        if (!place.tryAcquire()) {
            return Future.failedFuture(ServiceUnavailable.busy(service));
        }
        return breaker.<HttpClientResponse>execute(answer -> clients.get(purpose)
                        .request(request(method, target))
                        .compose(send)
                        .map(HttpClientResponse::pause)
                        .onComplete(answer))
                .recover(failure -> Future.failedFuture(asProblem(failure)))
                .compose(receive)
                .onComplete(over -> place.release());
    }

    /** How long the service may be silent once a request has been sent to it. */
    public Duration answerTimeout(Purpose purpose) {
        return settings.patience(purpose).answerTimeout();
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

    private RuntimeException asProblem(Throwable failure) {
        return switch (failure) {
            case CallerGone gone -> gone;
            case ServiceUnavailable already -> already;
            case OpenCircuitException open -> ServiceUnavailable.resting(service, rest());
            case TimeoutException silent -> ServiceUnavailable.silent(service, rest());
            case ConnectException refused -> ServiceUnavailable.unreachable(service, rest());
            case UnknownHostException unknown -> ServiceUnavailable.unreachable(service, rest());
            default -> ServiceUnavailable.lost(service);
        };
    }

    private Duration rest() {
        return settings.breaker().rest();
    }
}
