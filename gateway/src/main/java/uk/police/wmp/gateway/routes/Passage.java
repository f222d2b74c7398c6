package uk.police.wmp.gateway.routes;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.streams.Pipe;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import java.util.function.Function;
import uk.police.wmp.gateway.door.ProblemReply;
import uk.police.wmp.gateway.door.Traffic;
import uk.police.wmp.gateway.upstream.CallerGone;
import uk.police.wmp.gateway.upstream.Purpose;
import uk.police.wmp.gateway.upstream.Upstream;
import uk.police.wmp.rest.deployed.RequestId;

/** One request on its way to a service, and its answer on the way back. */
final class Passage {

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<Integer> WITHOUT_BODY = Set.of(204, 304);

    private final Vertx vertx;
    private final RoutingContext context;
    private final HttpServerRequest request;
    private final Upstream upstream;
    private final PublicLinks links;
    private final String target;
    private final Purpose purpose;
    private final boolean isTraced;

    Passage(
            Vertx vertx,
            RoutingContext context,
            Upstream upstream,
            PublicLinks links,
            String target,
            boolean isTraced) {
        this.vertx = vertx;
        this.context = context;
        this.request = context.request();
        this.upstream = upstream;
        this.links = links;
        this.target = target;
        this.purpose = Traffic.purpose(request);
        this.isTraced = isTraced;
    }

    /** Sends a body that is at hand, again if need be and it may be. */
    void send(Buffer body) {
        exchange(mayRepeat(), out -> {
                    out.idleTimeout(upstream.answerTimeout(purpose).toMillis());
                    return body.length() == 0 && !HttpMethod.POST.equals(request.method())
                            ? out.send()
                            : out.send(body);
                })
                .onFailure(this::fail);
    }

    /** Only what can be done twice without harm: reads, and writes with a key by which the service knows them again. */
    private boolean mayRepeat() {
        return READS.contains(request.method()) || request.getHeader("Idempotency-Key") != null;
    }

    /** Passes the body through as it comes, at the service's pace. It can't be sent a second time. */
    void stream() {
        exchange(false, this::pour).onFailure(this::fail);
    }

    private Future<HttpClientResponse> pour(HttpClientRequest out) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            out.setChunked(true);
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        // a sender that breaks off must break off the service's request too, never end it: half a file is not a file
        Pipe<Buffer> pipe = request.pipe().endOnFailure(false);
        pipe.to(out)
                .onSuccess(
                        sent -> out.idleTimeout(upstream.answerTimeout(purpose).toMillis()))
                .onFailure(broken -> vertx.runOnContext(
                        closed -> { // by then it is known whose side broke
                            out.reset(0, request.response().closed() ? new CallerGone() : broken);
                            request.handler(rest -> {})
                                    .resume(); // the answer, if there is one, is read when the sender has done
                        }));
        return out.response();
    }

    private Future<Void> exchange(boolean repeatable, Function<HttpClientRequest, Future<HttpClientResponse>> send) {
        return upstream.exchange(
                purpose,
                request.method(),
                target,
                repeatable,
                out -> {
                    if (request.response().closed()) {
                        return Future.failedFuture(new CallerGone());
                    }
                    HopByHop.copyInward(request.headers(), out.headers(), isTraced);
                    out.putHeader(RequestId.HEADER, RequestId.of(context));
                    ForwardedHeaders.say(request, upstream.service(), out.headers());
                    // an HTTP/2 stream also closes when all is said: the connection is another request's by then
                    request.response().closeHandler(gone -> {
                        if (!request.response().ended()) {
                            out.reset(0, new CallerGone());
                        }
                    });
                    return send.apply(out);
                },
                this::relay);
    }

    private Future<Void> relay(HttpClientResponse answer) {
        HttpServerResponse response = context.response();
        if (response.closed()) {
            answer.request().reset(0, new CallerGone());
            return Future.succeededFuture();
        }
        response.setStatusCode(answer.statusCode());
        HopByHop.copyOutward(answer.headers(), response.headers());
        links.rewrite(response.headers());
        if (HttpMethod.HEAD.equals(request.method()) || WITHOUT_BODY.contains(answer.statusCode())) {
            answer.resume();
            return response.end();
        }
        if (answer.getHeader(HttpHeaders.CONTENT_LENGTH) == null) {
            response.setChunked(true);
        }
        return answer.pipe().endOnFailure(false).to(response).otherwise(broken -> {
            // the head is out already: only a broken connection can still say that the rest is missing
            answer.request().reset(0, broken);
            request.connection().close();
            return null;
        });
    }

    private void fail(Throwable failure) {
        if (!(failure instanceof CallerGone)) {
            ProblemReply.send(context, failure);
        }
    }
}
