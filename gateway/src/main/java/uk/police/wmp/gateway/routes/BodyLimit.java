package uk.police.wmp.gateway.routes;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.police.wmp.gateway.upstream.CallerGone;
import uk.police.wmp.rest.Problem;

/** Collects a body that may not be larger than the limit. One that says that it is larger is refused unread. */
@Singleton
class BodyLimit {

    private final long limit;

    BodyLimit(@ConfigProperty(name = "gateway.body-limit", defaultValue = "1048576") long limit) {
        this.limit = limit;
    }

    Future<Buffer> collect(HttpServerRequest request) {
        if (announced(request) > limit) {
            return Future.failedFuture(tooLarge());
        }
        Promise<Buffer> collected = Promise.promise();
        Buffer body = Buffer.buffer();
        request.handler(chunk -> {
            if (body.length() + chunk.length() > limit) {
                collected.tryFail(tooLarge());
            } else {
                body.appendBuffer(chunk);
            }
        });
        request.exceptionHandler(broken -> collected.tryFail(new CallerGone()));
        request.endHandler(end -> collected.tryComplete(body));
        request.resume();
        return collected.future();
    }

    private static long announced(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length == null ? 0 : Long.parseLong(length); // the HTTP server has refused what is not a number
    }

    private Problem tooLarge() {
        return new Problem(
                413,
                "too-large",
                "The body is too large",
                "A body may have " + limit + " bytes at most; imports alone are unlimited.");
    }
}
