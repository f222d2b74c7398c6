package uk.police.wmp.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/** {@code GET /jwks}: the public key, with which anyone can check a token and nobody can make one. */
final class KeySetEndpoint implements HttpHandler {

    private final Answer answer;

    KeySetEndpoint(SigningKey key) {
        this.answer = new Answer(200, key.publicKeySet());
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer.sendTo(exchange);
        }
    }
}
