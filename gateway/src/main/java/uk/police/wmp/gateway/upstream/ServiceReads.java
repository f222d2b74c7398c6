package uk.police.wmp.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** The gateway's own reads, made with the caller's token, so that a service decides what this caller may see. */
@Singleton
public class ServiceReads {

    private final Vertx vertx;
    private final Upstreams upstreams;

    ServiceReads(Vertx vertx, Upstreams upstreams) {
        this.vertx = vertx;
        this.upstreams = upstreams;
    }

    /** How long this service may take before it is taken for silent: no reason to wait longer for anything of it. */
    public Duration patience(ForceService service) {
        return upstreams.of(service).answerTimeout(Purpose.INTERACTIVE);
    }

    /**
     * A whole answer, of any status.
     *
     * @param target path and query, such as {@code /v1/figures/attendance-rate?from=2022-03-01}
     * @param within how long to wait for it in all; a service that takes longer is not taken for one that is down
     * @return fails with {@link ServiceUnavailable} and with nothing else
     */
    public Future<Answer> read(ForceService service, String target, String accept, OnBehalf caller, Duration within) {
        long giveUp = System.nanoTime() + within.toNanos();
        AtomicReference<HttpClientRequest> sent = new AtomicReference<>();
        long timer = vertx.setTimer(Math.max(1, within.toMillis()), late -> {
            if (sent.get() != null) {
                sent.get().reset(0, new CallerGone());
            }
        });
        return upstreams
                .of(service)
                .exchange(
                        Purpose.INTERACTIVE,
                        HttpMethod.GET,
                        target,
                        true,
                        request -> {
                            sent.set(request);
                            return giveUp - System.nanoTime() > 0
                                    ? send(request, service, accept, caller)
                                    : Future.failedFuture(new CallerGone());
                        },
                        answer -> body(service, answer))
                .onComplete(over -> vertx.cancelTimer(timer))
                .recover(failure -> Future.failedFuture(
                        failure instanceof CallerGone ? ServiceUnavailable.late(service) : failure));
    }

    private Future<HttpClientResponse> send(
            HttpClientRequest request, ForceService service, String accept, OnBehalf caller) {
        request.putHeader(HttpHeaders.ACCEPT, accept);
        request.putHeader(HttpHeaders.AUTHORIZATION, caller.authorization());
        request.putHeader("X-Request-Id", caller.requestId());
        request.putHeader("X-Forwarded-Prefix", service.prefix()); // for the links in its answer
        if (caller.traceparent() != null) {
            request.putHeader("traceparent", caller.traceparent());
        }
        return request.idleTimeout(patience(service).toMillis()).send();
    }

    private static Future<Answer> body(ForceService service, HttpClientResponse answer) {
        return answer.resume()
                .body()
                .map(body ->
                        new Answer(answer.statusCode(), answer.getHeader(HttpHeaders.CONTENT_TYPE), body.getBytes()))
                .recover(broken -> Future.failedFuture(
                        broken.getCause() instanceof CallerGone gone ? gone : ServiceUnavailable.lost(service)));
    }
}
