package uk.police.wmp.gateway.html;

import jakarta.ws.rs.core.Response;

/** A page as it goes over HTTP: no script runs in it, nothing is loaded from elsewhere, no cache keeps it. */
public final class HtmlResponse {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private HtmlResponse() {}

    public static Response of(String html) {
        return of(200, html).build();
    }

    public static Response.ResponseBuilder of(int status, String html) {
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .header("Content-Security-Policy", POLICY)
                .header("Content-Language", "en-GB")
                .header("Cache-Control", "no-store")
                .entity(html);
    }
}
