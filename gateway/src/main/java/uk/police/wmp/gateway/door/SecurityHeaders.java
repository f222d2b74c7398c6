package uk.police.wmp.gateway.door;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;

/** What every answer tells a browser, unless the answer itself says something stricter or more fitting. */
public final class SecurityHeaders {

    public static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    /** Nothing may run, load or frame: right for data, which is nearly everything that passes here. */
    private static final String DATA_ONLY = "default-src 'none'; frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            // not no-referrer: a browser would then send the sign-in form from Origin null, which is refused
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "geolocation=(), camera=(), microphone=()",
            "Strict-Transport-Security", "max-age=31536000");

    private static final String SWAGGER_UI =
            "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " connect-src 'self'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    static void promise(RoutingContext context) {
        context.addHeadersEndHandler(sent -> {
            MultiMap headers = context.response().headers();
            ALWAYS.forEach((name, value) -> setIfAbsent(headers, name, value));
            // the extension's page brings an inline script of its own; it shows no data but what its user asks for
            boolean docs = context.normalizedPath().startsWith("/docs");
            setIfAbsent(headers, CONTENT_SECURITY_POLICY, docs ? SWAGGER_UI : DATA_ONLY);
            if (context.normalizedPath().contains("/v1/")) {
                setIfAbsent(headers, "Cache-Control", "private, no-cache");
            }
        });
    }

    private static void setIfAbsent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
