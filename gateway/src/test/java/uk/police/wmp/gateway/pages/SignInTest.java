package uk.police.wmp.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import uk.police.wmp.gateway.GatewayCalls;
import uk.police.wmp.gateway.StandInServices;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
@QuarkusTestResource(StandInServices.class)
class SignInTest extends GatewayCalls {

    private static final String PAPER = "/v1/board-papers/people-strategy-2022";

    @Test
    void leadsABrowserWithoutATokenToTheForm() throws Exception {
        HttpResponse<String> led = send(page("/?x=1"));

        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.headers().firstValue("Location")).hasValue("/sign-in?to=%2F%3Fx%3D1");
        assertThat(send(page("/sign-in")).body()).contains("<label for=\"token\">");
    }

    @Test
    void keepsAGoodTokenWhereOnlyPagesReadIt() throws Exception {
        HttpResponse<String> signedIn = signIn(TestTokens.token("figures:read", "board-papers:issue"), PAPER);
        String cookie = signedIn.headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(signedIn.statusCode()).isEqualTo(303);
        assertThat(cookie).containsIgnoringCase("; HttpOnly").contains("; SameSite=Strict", "; Path=/");
        String pair = cookie.substring(0, cookie.indexOf(';'));
        assertThat(send(page("/").header("Cookie", pair)).body()).contains("People Strategy");
        assertThat(send(page(PAPER).header("Cookie", pair)).statusCode()).isEqualTo(200);
        assertThat(send(page("/recruitment/v1/headers").header("Cookie", pair)).statusCode())
                .isEqualTo(401);
        assertThat(send(page(PAPER + "/issues?allowUnavailable=true")
                                .header("Cookie", pair)
                                .POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesATokenThatDoesNotHold() throws Exception {
        for (String bad : new String[] {
            "nonsense", TestTokens.expired("figures:read"), TestTokens.signedByAnotherKey("figures:read")
        }) {
            HttpResponse<String> refused = signIn(bad, "/");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(refused.body()).contains("That token is not accepted");
        }
    }

    @Test
    void leadsNowhereElseAndTakesNoForeignForm() throws Exception {
        String token = TestTokens.token("figures:read");
        for (String elsewhere : new String[] {
            "https://example.org/",
            "//example.org/",
            "///example.org/",
            "/\\example.org",
            "/\n/example.org",
            "/\r/example.org",
            "/\t/example.org",
            "/\u0000",
            "/\u0007papers",
            "javascript:alert(1)",
            "\n"
        }) {
            HttpResponse<String> signedIn = signIn(token, elsewhere);
            assertThat(signedIn.statusCode()).as(elsewhere).isEqualTo(303);
            assertThat(signedIn.headers().firstValue("Location").orElseThrow()).matches("(http://localhost:\\d+)?/");
            HttpResponse<String> form =
                    send(page("/sign-in?to=" + URLEncoder.encode(elsewhere, StandardCharsets.UTF_8)));
            assertThat(form.statusCode()).as(elsewhere).isIn(200, 400); // a NUL is refused as a parameter already
            assertThat(form.body()).doesNotContain("example.org");
        }
        HttpResponse<String> foreign = send(form(token, "/").header("Origin", "https://example.org"));
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(send(form(token, "/").header("Origin", "^not an origin^")).statusCode())
                .isEqualTo(403);
    }

    private static HttpRequest.Builder page(String path) {
        return HttpRequest.newBuilder(address(path)).header("Accept", "text/html,*/*;q=0.8");
    }

    private HttpResponse<String> signIn(String token, String to) throws Exception {
        return send(form(token, to));
    }

    private static HttpRequest.Builder form(String token, String to) {
        return page("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("token=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&to="
                        + URLEncoder.encode(to, StandardCharsets.UTF_8)));
    }
}
