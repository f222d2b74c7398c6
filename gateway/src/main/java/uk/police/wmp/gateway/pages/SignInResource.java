package uk.police.wmp.gateway.pages;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import uk.police.wmp.gateway.html.HtmlResponse;
import uk.police.wmp.rest.Problem;
import uk.police.wmp.rest.RecordNotFound;

/** Signing in on one machine: a pasted token, kept in a cookie that only pages read. Off unless it is configured. */
@Path("/sign-in")
@PermitAll
@RunOnVirtualThread
class SignInResource {

    /** What a browser keeps of one cookie, less its name and attributes. */
    private static final int LONGEST_TOKEN = 3_900;

    private static final URI HOME = URI.create("/");
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1");

    private final PageSession session;
    private final TenantIdentityProvider tokens;
    private final RoutingContext context;
    private final Clock clock;

    @CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Pages {
        private Pages() {}

        static native TemplateInstance signIn(String to, String error, boolean signedIn);
    }

    SignInResource(PageSession session, TenantIdentityProvider tokens, RoutingContext context, Clock clock) {
        this.session = session;
        this.tokens = tokens;
        this.context = context;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public Response form(@QueryParam("to") @DefaultValue("/") String to) {
        requireEnabled();
        return HtmlResponse.of(page(own(to).toString(), ""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response signIn(
            @FormParam("token") @DefaultValue("") String given, @FormParam("to") @DefaultValue("/") String to) {
        requireEnabled();
        requireOwnForm();
        String token = given.strip();
        if (token.length() > LONGEST_TOKEN) {
            return refused(to, "That token is too long to be kept in a cookie. Ask for fewer permissions.");
        }
        try {
            tokens.authenticate(new AccessTokenCredential(token)).await().indefinitely();
        } catch (AuthenticationFailedException refused) {
            return refused(
                    to, "That token is not accepted: it is expired, malformed, or not issued for this application.");
        }
        context.response().addCookie(PageSession.cookie(token, TokenExpiry.remaining(token, clock), secure()));
        return Response.seeOther(own(to)).build();
    }

    @POST
    @Path("/out")
    @Operation(hidden = true)
    public Response signOut() {
        requireEnabled();
        requireOwnForm();
        context.response().addCookie(PageSession.cookie("", Duration.ZERO, secure()));
        return Response.seeOther(URI.create("/sign-in")).build();
    }

    private void requireEnabled() {
        if (!session.enabled()) {
            throw new RecordNotFound("addresses", "/sign-in");
        }
    }

    /** Another site's form would sign its victim in as somebody else. */
    private void requireOwnForm() {
        String site = context.request().getHeader("Sec-Fetch-Site");
        String origin = context.request().getHeader("Origin");
        boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
        boolean elsewhere = origin != null
                && !origin.equals("null")
                && !origin.replaceFirst("^https?://", "")
                        .equals(context.request().getHeader("Host"));
        if (foreign || elsewhere) {
            throw new Problem(403, "forbidden", "Not this site's form", "Sign in from this site's own page.");
        }
    }

    /** Only an address of this origin: anything else would send people who have just signed in to somewhere else. */
    private static URI own(String to) {
        try {
            URI address = new URI(to);
            boolean here = to.startsWith("/") && !to.startsWith("//") && address.getRawAuthority() == null;
            return here ? address : HOME;
        } catch (URISyntaxException noAddress) { // a browser may read "/\\host" or "/ /host" as another origin
            return HOME;
        }
    }

    private boolean secure() {
        HostAndPort here = context.request().authority();
        return here == null || !LOCAL.contains(here.host());
    }

    private Response refused(String to, String why) {
        return HtmlResponse.of(400, page(own(to).toString(), why)).build();
    }

    private String page(String to, String error) {
        boolean signedIn = context.request().getCookie(PageSession.COOKIE) != null;
        return Pages.signIn(to, error, signedIn).render();
    }
}
