package uk.police.wmp.figures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static uk.police.wmp.figures.testing.FigureAssert.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

/** Every format is of the same table. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class FigureFormatsTest {

    private static final String BY_RANK = "/v1/figures/representation-by-rank?asAt=2022-03-31";

    @Inject
    SampleForce force;

    @BeforeEach
    void threeInspectors() {
        force.threeInspectors();
    }

    @Test
    void noFormatShowsMoreThanAnother() throws IOException {
        String csv = caller("figures:read").accept("text/csv").get(BY_RANK).asString();
        assertThat(csv)
                .startsWith(
                        "rank,ethnicMinorityPercent@2022-03-31,changePercent,ethnicMinority@2022-03-31,denominator@2022-03-31\r\n")
                .containsPattern("INSPECTOR,(0.0,\\[z],0|9.4,\\[z],5),53\r\n")
                .contains("# As at,2022-03-31,,,", "# Disclosure policy,rounded-to-5-shares-of-10,,,");
        var stat = caller("figures:read").accept("application/json-stat+json").get(BY_RANK);
        stat.then()
                .statusCode(200)
                .body("class", equalTo("dataset"))
                .body("size", equalTo(java.util.List.of(4, 4)))
                .body("extension.'Disclosure policy'", equalTo("rounded-to-5-shares-of-10"));
        byte[] xlsx = caller("figures:read")
                .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get(BY_RANK)
                .asByteArray();
        assertThat(Workbook.unzipped(xlsx))
                .contains("rounded-to-5-shares-of-10")
                .doesNotContain("t=\"n\"><v>24</v>", "t=\"n\"><v>3</v>");
        String svg = caller("figures:read").accept("image/svg+xml").get(BY_RANK).asString();
        assertThat(svg)
                .contains("role=\"img\"", "<title id=\"figure-title\">Ethnic minority officers by rank</title>")
                .containsPattern("INSPECTOR: Ethnic minority, 31 March 2022 (0.0|9.4)")
                .doesNotContain("2022 21.1", "2022 5.7", ">21.1<", ">5.7<");
        assertThat(caller("figures:read").accept("image/svg+xml").get(BY_RANK).asString())
                .isEqualTo(svg);
    }

    @Test
    void aTypeThatThereIsNotIsRefused() {
        caller("figures:read").accept("application/pdf").get(BY_RANK).then().statusCode(406);
    }

    private static RequestSpecification caller(String... permissions) {
        return given().auth().oauth2(TestTokens.token(permissions));
    }
}
