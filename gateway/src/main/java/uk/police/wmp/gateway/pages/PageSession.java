package uk.police.wmp.gateway.pages;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets a browser read pages: the token that its user gave at {@code /sign-in} is in a cookie, which becomes the Authorization
 * header of GETs of pages and of what they link to. Nothing that writes takes the cookie, so a forged form of another site
 * can't do anything with it.
 */
@ApplicationScoped
class PageSession {

    static final String COOKIE = "wmp-page-token";

    /** Before authentication, which is to find the header. */
    private static final int ORDER = 900;

    private static final Pattern PAGES = Pattern.compile("/|/figures/.*|/v1/board-papers(/.*)?");

    private final boolean enabled;
    private final Clock clock;

    PageSession(
            @ConfigProperty(name = "gateway.sign-in.enabled", defaultValue = "false") boolean enabled, Clock clock) {
        this.enabled = enabled;
        this.clock = clock;
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, ORDER);
    }

    boolean enabled() {
        return enabled;
    }

    private void admit(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!enabled
                || !isRead(request.method())
                || !PAGES.matcher(context.normalizedPath()).matches()
                || request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            context.next();
            return;
        }
        Cookie token = request.getCookie(COOKIE);
        if (token != null && !TokenExpiry.hasPassed(token.getValue(), clock)) {
            request.headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + token.getValue());
            context.next();
        } else if (wantsPage(request)) {
            String back = URLEncoder.encode(request.uri(), StandardCharsets.UTF_8);
            context.response()
                    .setStatusCode(303)
                    .putHeader(HttpHeaders.LOCATION, "/sign-in?to=" + back)
                    .end();
        } else {
            context.next();
        }
    }

    private static boolean isRead(HttpMethod method) {
        return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
    }

    private static boolean wantsPage(HttpServerRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/html");
    }

    /** @param lifetime zero to forget it */
    static Cookie cookie(String token, Duration lifetime, boolean secure) {
        return Cookie.cookie(COOKIE, token)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(secure)
                .setSameSite(CookieSameSite.STRICT)
                .setMaxAge(lifetime.toSeconds());
    }
}
