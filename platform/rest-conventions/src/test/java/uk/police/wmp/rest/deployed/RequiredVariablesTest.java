package uk.police.wmp.rest.deployed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** A setting that names a variable without a default needs it, unless somebody said the setting itself. */
class RequiredVariablesTest {

    private final RequiredVariables required = new RequiredVariables(Map.of(
            "a.url", "${A_URL}",
            "a.address", "http://${A_HOST}:${A_PORT:80}/${A_URL}",
            "%test.a.key", "${A_KEY}"));

    @Test
    void allThatAreMissingAreNamedAtOnce() {
        assertThat(required.missing(Map.of(), new Properties())).containsExactly("A_HOST", "A_URL");
        assertThat(required.missing(Map.of("A_URL", " ", "A_HOST", "h"), new Properties()))
                .containsExactly("A_URL");
        assertThat(required.missing(Map.of("A_URL", "u", "A_HOST", "h"), new Properties()))
                .isEmpty();
    }

    @Test
    void whoGivesTheSettingNeedsNoVariable() {
        Properties given = new Properties();
        given.setProperty("a.address", "http://h");
        assertThat(required.missing(Map.of("A_URL_", "", "A_HOST_", ""), given)).containsExactly("A_URL");
        assertThat(required.missing(Map.of("A_ADDRESS", "http://h"), new Properties()))
                .containsExactly("A_URL");
    }

    @Test
    void whatAllApplicationsNeedIsFoundInTheirSettings() throws IOException {
        assertThat(RequiredVariables.ofThisApplication().missing(Map.of(), new Properties()))
                .contains("DATABASE_URL", "DATABASE_PASSWORD", "OIDC_ISSUER", "OIDC_JWKS_URL")
                .doesNotContain("OIDC_AUDIENCE");
    }
}
