package uk.police.wmp.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jose4j.json.JsonUtil;

/** {@code GET /.well-known/openid-configuration}, for clients that find an issuer's addresses for themselves. */
final class DiscoveryEndpoint implements HttpHandler {

    private final Answer answer;

    DiscoveryEndpoint(LocalIssuer issuer) {
        this.answer = new Answer(
                200,
                JsonUtil.toJson(Map.of(
                        "issuer", issuer.issuer(),
                        "jwks_uri", issuer.jwksUrl(),
                        "token_endpoint", issuer.tokenUrl(),
                        "grant_types_supported", List.of("client_credentials"),
                        "id_token_signing_alg_values_supported", List.of("RS256"))));
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer.sendTo(exchange);
        }
    }
}
