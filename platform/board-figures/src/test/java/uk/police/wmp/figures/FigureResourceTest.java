package uk.police.wmp.figures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureRow.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class FigureResourceTest {

    private static final String RETENTION = "/v1/figures/retention-by-entry-route?from=2018-04-01&asAt=2022-03-01";

    private static final String BEHIND = "/v1/figures/retention-by-entry-route/records?from=2018-04-01&asAt=2022-03-01";

    @Inject
    SampleForce force;

    @BeforeEach
    void theForceOfTheBoardPaper() {
        force.clear();
        force.studentOfficers("IPLDP", 303, "2018-04-01", 28, "2019-01-01");
        force.studentOfficers("DC_DHEP", 87, "2022-02-28", 0, "2022-03-01");
    }

    @Test
    void givesThePapersRowsAndTotalsFromUnroundedComponents() {
        assertThat(figure("retention-by-entry-route", "from=2018-04-01&asAt=2022-03-01"))
                .hasColumns("entryRoute", "recruited", "leftInProbation", "retentionPercent")
                .hasRows(row("IPLDP", 303, 28, "90.8"), row("DC_DHEP", 87, 0, "100.0"))
                .hasTotals("Total", 390, 28, "92.8");
    }

    @Test
    void countsFromTheFirstDayAndNotOnTheLast() {
        force.studentOfficers("PCDA", 1, "2018-03-31", 0, "2022-03-01");
        force.studentOfficers("PCDA", 2, "2022-03-01", 0, "2022-03-01");
        assertThat(figure("retention-by-entry-route", "from=2018-04-01&asAt=2022-03-01"))
                .hasRows(row("IPLDP", 303, 28, "90.8"), row("DC_DHEP", 87, 0, "100.0"));
        assertThat(figure("retention-by-entry-route", "from=2018-03-31&asAt=2022-03-02"))
                .hasRow("PCDA", 3, 0, "100.0");
    }

    @Test
    void saysWhatItIs() {
        reader().get(RETENTION)
                .then()
                .statusCode(200)
                .body("id", equalTo("retention-by-entry-route"))
                .body("definitionVersion", equalTo(1))
                .body("from", equalTo("2018-04-01"))
                .body("asAt", equalTo("2022-03-01"))
                .body("asKnownAt", notNullValue())
                .body("position", notNullValue())
                .body("columns[0].kind", equalTo("dimension"))
                .body("columns[0].codeList", equalTo("entry-route"))
                .body("columns[3].unit", equalTo("percent"))
                .body("columns[3].decimals", equalTo(1))
                .body("disclosure.policy", equalTo("none-not-disclosive"))
                .body("notes", hasItem("Transferees are not student officers."))
                .body(
                        "links.records",
                        equalTo("/v1/figures/retention-by-entry-route/records?from=2018-04-01&asAt=2022-03-01"));
    }

    @Test
    void listsWhatCanBeAsked() {
        given().auth()
                .oauth2(TestTokens.token("figures:read", "sample:read"))
                .get(BEHIND + "&measure=recruited&not=retentionPercent")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("not")));
        reader().get("/v1/figures")
                .then()
                .statusCode(200)
                .body("items.id", hasItems("representation-by-rank", "retention-by-entry-route"))
                .body("items.find { it.id == 'representation-by-rank' }.disclosive", equalTo(true))
                .body(
                        "items.find { it.id == 'representation-by-rank' }.parameters.name",
                        hasItems("asAt", "denominator", "station", "asKnownAt"))
                .body("items.find { it.id == 'retention-by-entry-route' }.columns", hasSize(4));
    }

    @Test
    void tellsEveryFaultAtOnce() {
        reader().get("/v1/figures/retention-by-entry-route?from=yesterday&asAt=2022-02-30&colour=blue&asKnownAt=soon")
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("from", "asAt", "colour", "asKnownAt"));
        assertThat(figure("retention-by-entry-route", "from=2022-03-02&asAt=2022-03-01"))
                .isRefused(400, "invalid-request");
        assertThat(figure("retention-by-entry-route", "from=1999-03-02&asAt=2022-03-01"))
                .isRefused(400, "invalid-request");
        assertThat(figure("retention-by-entry-route", "asAt=2022-03-01")).isRefused(400, "invalid-request");
        assertThat(figure("representation-by-rank", "station=WEST")).isRefused(400, "invalid-request");
        assertThat(figure("no-such-figure", "")).isRefused(404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/figures",
                RETENTION,
                "/v1/figures/retention-by-entry-route/records?from=2018-04-01&asAt=2022-03-01"
            })
    void needsThePermission(String path) {
        given().get(path).then().statusCode(401);
        given().auth().oauth2(TestTokens.token("sample:read")).get(path).then().statusCode(403);
    }

    @Test
    void answersAsKnownThen() {
        long before = figure("retention-by-entry-route", "from=2018-04-01&asAt=2022-03-01")
                .json()
                .path("position")
                .asLong();
        force.studentOfficers("IPLDP", 7, "2018-04-01", 0, "2022-03-01");
        assertThat(figure("retention-by-entry-route", "from=2018-04-01&asAt=2022-03-01"))
                .hasRow("IPLDP", 310, 28, "91.0");
        assertThat(figure("retention-by-entry-route", "from=2018-04-01&asAt=2022-03-01&asKnownAt=" + before))
                .hasRow("IPLDP", 303, 28, "90.8");
    }

    @Test
    void beforeAnythingWasRecordedNothingIsAnswered() {
        RequestSpecification caller = given().auth().oauth2(TestTokens.token("figures:read", "sample:read"));
        for (String path : List.of(RETENTION, BEHIND)) {
            for (String then : List.of("1999-12-31T00:00:00Z", "0")) {
                given().spec(caller)
                        .get(path + "&asKnownAt=" + then)
                        .then()
                        .statusCode(400)
                        .body("violations[0].field", equalTo("asKnownAt"))
                        .body("violations[0].message", startsWith("is before anything was recorded"));
            }
        }
    }

    @Test
    void anAnswerSaysWhatItTook() {
        assertThat(reader().get(RETENTION + "&asKnownAt=1").header("Server-Timing"))
                .startsWith("db;dur=");
        assertThat(reader().get(RETENTION + "&asKnownAt=1").header("Server-Timing"))
                .isEqualTo("cache;desc=\"known\"");
    }

    @Test
    void isNotSentAgainUntilSomethingChanges() {
        String tag = reader().get(RETENTION).header("ETag");
        reader().header("If-None-Match", tag).get(RETENTION).then().statusCode(304);
        reader().header("If-None-Match", tag)
                .accept("text/csv")
                .get(RETENTION)
                .then()
                .statusCode(200);
        force.studentOfficers("PCDA", 1, "2018-04-01", 0, "2022-03-01");
        reader().header("If-None-Match", tag).get(RETENTION).then().statusCode(200);
    }

    private static RequestSpecification reader() {
        return given().auth().oauth2(TestTokens.token("figures:read"));
    }
}
