package uk.police.wmp.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.time.Duration;

/** The gateway's own reads, made with the caller's token, so that a service decides what this caller may see. */
@Singleton
public class ServiceReads {

    private final Upstreams upstreams;

    ServiceReads(Upstreams upstreams) {
        this.upstreams = upstreams;
    }

    /**
     * A whole answer, of any status.
     *
     * @param target path and query, such as {@code /v1/figures/attendance-rate?from=2022-03-01}
     * @param within how long to wait for it in all
     * @return fails with {@link ServiceUnavailable} and with nothing else
     */
    public Future<Answer> read(ForceService service, String target, String accept, OnBehalf caller, Duration within) {
        return upstreams
                .of(service)
                .exchange(
                        Purpose.INTERACTIVE,
                        HttpMethod.GET,
                        target,
                        request -> send(request, accept, caller, within),
                        answer -> body(service, answer));
    }

    private static Future<HttpClientResponse> send(
            HttpClientRequest request, String accept, OnBehalf caller, Duration within) {
        request.putHeader(HttpHeaders.ACCEPT, accept);
        request.putHeader(HttpHeaders.AUTHORIZATION, caller.authorization());
        request.putHeader("X-Request-Id", caller.requestId());
        if (caller.traceparent() != null) {
            request.putHeader("traceparent", caller.traceparent());
        }
        return request.idleTimeout(within.toMillis()).send();
    }

    private static Future<Answer> body(ForceService service, HttpClientResponse answer) {
        return answer.resume()
                .body()
                .map(body ->
                        new Answer(answer.statusCode(), answer.getHeader(HttpHeaders.CONTENT_TYPE), body.getBytes()))
                .recover(broken -> Future.failedFuture(ServiceUnavailable.lost(service)));
    }
}
