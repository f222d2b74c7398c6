package uk.police.wmp.wellbeing.confidentiality;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;
import uk.police.wmp.wellbeing.Force;

/** Whoever reads a reason is seen to have read it; whoever doesn't isn't. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class ConfidentialReadTest {

    @Inject
    DataSource database;

    private Force.Member worker;
    private String absence;

    @BeforeEach
    void somebodyIsAbsentAndReferred() {
        worker = new Force(database)
                .empty()
                .aWorker(Force.payrollNumber())
                .employed("POLICE_OFFICER", "2019-01-01", null)
                .contracted("40", "2019-01-01", null)
                .absent("2021-05-03", "2021-05-04", "16", "DIGESTIVE")
                .referred("2021-05-05", "OTHER_PHYSICAL", "2021-05-06");
        absence = "/v1/absences/"
                + given().auth()
                        .oauth2(TestTokens.token("wellbeing:read"))
                        .get("/v1/absences")
                        .path("items[0].id");
    }

    private static RequestSpecification reading(String... permissions) {
        return given().auth().oauth2(TestTokens.tokenFor("reader", permissions));
    }

    private static RequestSpecification hr() {
        return reading("wellbeing:read", "absence-reasons:read", "changes:read", "figures:read");
    }

    private List<String> requests() {
        return given().auth()
                .oauth2(TestTokens.tokenOfWorker(worker.id.toString()))
                .get("/v1/workers/" + worker.id + "/reads?sort=readAt")
                .then()
                .statusCode(200)
                .extract()
                .path("items.request");
    }

    @Test
    void everyWayToReadAReasonIsSeenByTheWorker() {
        hr().get(absence).then().statusCode(200);
        hr().get("/v1/absences?reason=DIGESTIVE").then().statusCode(200);
        hr().accept("text/csv").get("/v1/absences").then().statusCode(200);
        hr().get("/v1/workers/" + worker.id + "/absences").then().statusCode(200);
        hr().get(absence.replace("absences", "absence-reasons")).then().statusCode(200);
        hr().get("/v1/changes?limit=10").then().statusCode(200);
        assertThat(requests())
                .containsExactly(
                        "GET " + absence,
                        "GET /v1/absences?reason=DIGESTIVE",
                        "GET /v1/absences",
                        "GET /v1/workers/" + worker.id + "/absences",
                        "GET " + absence.replace("absences", "absence-reasons"),
                        "GET /v1/changes?limit=10");
    }

    @Test
    void everyWayToReadAReferralIsSeenByTheWorker() {
        String referrals = "/v1/occupational-health-referrals";
        hr().get(referrals).then().statusCode(200);
        hr().accept("text/csv").get(referrals).then().statusCode(200);
        hr().get("/v1/occupational-health-appointments").then().statusCode(200);
        hr().get("/v1/workers/" + worker.id + "/occupational-health-referrals")
                .then()
                .statusCode(200);
        assertThat(requests())
                .containsExactly(
                        "GET " + referrals,
                        "GET " + referrals,
                        "GET /v1/occupational-health-appointments",
                        "GET /v1/workers/" + worker.id + "/occupational-health-referrals");
    }

    @Test
    void theRecordsBehindAFigureAreSeenToHaveBeenRead() {
        reading("figures:read", "figures:unsuppressed", "absence-reasons:read")
                .get("/v1/figures/oh-referrals/records?from=2021-04-01&to=2021-06-30")
                .then()
                .statusCode(200);
        assertThat(requests()).containsExactly("GET /v1/figures/oh-referrals/records?from=2021-04-01&to=2021-06-30");
        reading("wellbeing:read", "figures:read")
                .get("/v1/figures/oh-referrals/records?from=2021-04-01&to=2021-06-30")
                .then()
                .statusCode(403);
        reading("wellbeing:read", "figures:read")
                .get("/v1/figures/absence-by-reason/records?from=2021-05-01&to=2021-05-31")
                .then()
                .statusCode(403);
        assertThat(requests()).hasSize(1);
    }

    @Test
    void whatAManagerSeesIsNoReadingOfReasons() {
        reading("wellbeing:read").get(absence).then().statusCode(200);
        reading("wellbeing:read").get("/v1/absences").then().statusCode(200);
        reading("wellbeing:read").accept("text/csv").get("/v1/absences").then().statusCode(200);
        reading("wellbeing:read", "changes:read").get("/v1/changes").then().statusCode(200);
        assertThat(requests()).isEmpty();
    }

    @Test
    void theWorkerAndAuditorsSeeWhoLookedAndNobodyElse() {
        hr().get(absence);
        String reads = "/v1/workers/" + worker.id + "/reads";
        reading("audit:read")
                .get(reads)
                .then()
                .statusCode(200)
                .body("items.actor", hasItem("reader"))
                .body("items[0].recordType", equalTo("absences"))
                .body("items[0].readAt", startsWith("20"));
        reading("wellbeing:read", "absence-reasons:read").get(reads).then().statusCode(404);
        given().auth()
                .oauth2(TestTokens.tokenOfWorker(UUID.randomUUID().toString()))
                .get(reads)
                .then()
                .statusCode(404);
        given().get(reads).then().statusCode(401);
    }
}
