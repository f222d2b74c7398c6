package uk.police.wmp.recruitment.figures;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureQuestion.unsuppressed;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.figures.Behind.behind;
import static uk.police.wmp.recruitment.planning.Imported.employment;
import static uk.police.wmp.recruitment.planning.Imported.rows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

/** What people said of themselves, where they did: counted for all, read by few. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class CharacteristicsTest {

    private static final String[] EXACTLY = {"figures:read", "figures:unsuppressed", "characteristics:read"};

    private static final String WORKERS =
            "externalId,givenName,familyName,sex,ethnicity,disability,religionOrBelief,sexualOrientation,genderIdentity,caringResponsibilities,maritalStatus";

    @BeforeEach
    void nobodyElseIsInService() throws SQLException {
        Workforce.nobodyElse();
    }

    private static void staff(String name, String said, String joinedOn, String leftOn) {
        rows("workers", WORKERS, name + ",Test,Person," + said);
        employment(name, "POLICE_STAFF", joinedOn, "NEW", leftOn);
    }

    @Test
    void sharesAreOfThoseWhoDeclaredItAndWhoDidNotIsAWorkList() {
        staff("CHR-1", "F,A1,NO,SIKH,BISEXUAL,TRANS_WOMAN,HOURS_TO_9,MARRIED", "1910-01-01", "1911-01-01");
        staff("CHR-2", "M,NS,NOT_STATED,NO_RELIGION,STRAIGHT,,NONE,", "1910-01-01", "1910-06-30"); // there on the day
        staff("CHR-3", "NOT_KNOWN,W1,YES,PREFERS_NOT_TO_SAY,,,,WIDOWED", "1910-06-30", "");
        staff("CHR-4", "F,W1,YES,HINDU,STRAIGHT,,NONE,MARRIED", "1910-07-01", ""); // joined a day later
        staff("CHR-5", "F,W1,YES,HINDU,STRAIGHT,,NONE,MARRIED", "1909-01-01", "1910-06-29"); // left the day before

        assertThat(figure("workforce-characteristics", "asAt=1910-06-30", EXACTLY))
                .hasRows(
                        row("SEX", "Female", 1, "50.0", 2),
                        row("SEX", "Male", 1, "50.0", 2),
                        row("ETHNICITY", "White British", 1, "50.0", 2),
                        row("ETHNICITY", "Indian", 1, "50.0", 2),
                        row("DISABILITY", "Disabled", 1, "50.0", 2),
                        row("DISABILITY", "Not disabled", 1, "50.0", 2),
                        row("RELIGION_OR_BELIEF", "No religion", 1, "50.0", 2),
                        row("RELIGION_OR_BELIEF", "Sikh", 1, "50.0", 2),
                        row("SEXUAL_ORIENTATION", "Straight or heterosexual", 1, "50.0", 2),
                        row("SEXUAL_ORIENTATION", "Bisexual", 1, "50.0", 2),
                        row("GENDER_IDENTITY", "Trans woman", 1, "100.0", 1),
                        row("CARING_RESPONSIBILITIES", "None", 1, "50.0", 2),
                        row("CARING_RESPONSIBILITIES", "9 hours a week or less", 1, "50.0", 2),
                        row("MARITAL_STATUS", "Married", 1, "50.0", 2),
                        row(
                                "MARITAL_STATUS",
                                "Widowed, or the surviving partner of a civil partnership",
                                1,
                                "50.0",
                                2));
        assertThat(figure("characteristics-declared", "asAt=1910-06-30"))
                .hasRows(
                        row("SEX", "66.7", 2, 0, 1, 3),
                        row("ETHNICITY", "66.7", 2, 0, 1, 3),
                        row("DISABILITY", "66.7", 2, 0, 1, 3),
                        row("RELIGION_OR_BELIEF", "66.7", 2, 1, 0, 3),
                        row("SEXUAL_ORIENTATION", "66.7", 2, 0, 1, 3),
                        row("GENDER_IDENTITY", "33.3", 1, 0, 2, 3),
                        row("CARING_RESPONSIBILITIES", "66.7", 2, 0, 1, 3),
                        row("MARITAL_STATUS", "66.7", 2, 0, 1, 3));
        assertThat(figure("characteristics-declared", "asAt=1910-06-30&workerType=PCSO"))
                .hasRows();
        assertEquals(
                List.of("CHR-2", "CHR-3"), behind("characteristics-declared", "asAt=1910-06-30&row=GENDER_IDENTITY"));
        assertEquals(
                List.of("CHR-1"),
                behind("workforce-characteristics", "asAt=1910-06-30&row=SEXUAL_ORIENTATION&row=Bisexual"));
        assertEquals(
                List.of("CHR-1", "CHR-2"),
                behind(
                        "workforce-characteristics",
                        "asAt=1910-06-30&row=SEXUAL_ORIENTATION&row=Bisexual&measure=declared"));
        String religion = "asAt=1910-06-30&row=RELIGION_OR_BELIEF&measure=";
        assertEquals(List.of("CHR-3"), behind("characteristics-declared", religion + "prefersNotToSay"));
        assertEquals(List.of("CHR-1", "CHR-2"), behind("characteristics-declared", religion + "declared"));
        assertEquals(List.of("CHR-1", "CHR-2", "CHR-3"), behind("characteristics-declared", religion + "heads"));
        // whose sex isn't known is in no share of it
        assertThat(unsuppressed("workforce-representation", "asAt=1910-06-30"))
                .hasRows(row("POLICE_STAFF", 1, "50.0", 1, "50.0", 2, 3));
        assertThat(unsuppressed("workforce-representation", "asAt=1910-06-30&denominator=ALL"))
                .hasRows(row("POLICE_STAFF", 1, "33.3", 1, "33.3", 3, 3));
    }

    @Test
    void fewPeopleAreNotGivenAway() {
        staff("CHR-6", "F,A1,NO,SIKH,BISEXUAL,TRANS_WOMAN,HOURS_TO_9,MARRIED", "1905-01-01", "");

        String published = given().auth()
                .oauth2(TestTokens.token("figures:read", "characteristics:read"))
                .get("/v1/figures/workforce-characteristics?asAt=1905-06-30")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        org.assertj.core.api.Assertions.assertThat(published).doesNotContain("\"Trans woman\",1", "\"Trans woman\", 1");
    }

    @Test
    void onlyWhoMayReadCharacteristicsReadsOrChangesOrSendsThem() {
        staff("CHR-7", "F,A1,NO,SIKH,BISEXUAL,TRANS_WOMAN,HOURS_TO_9,MARRIED", "1901-01-01", "1901-12-31");
        String path = "/v1/workers/"
                + caller("recruitment:read").get("/v1/workers?externalId=CHR-7").path("items[0].id");

        for (String value : List.of("SIKH", "BISEXUAL", "TRANS_WOMAN", "HOURS_TO_9", "MARRIED")) {
            caller("recruitment:read").get(path).then().body(not(containsString(value)));
            caller("recruitment:read", "characteristics:read").get(path).then().body(containsString(value));
        }
        caller("recruitment:read", "recruitment:write")
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"religionOrBelief\": \"HINDU\"}")
                .patch(path)
                .then()
                .statusCode(403);
        caller("recruitment:read", "recruitment:write", "characteristics:read")
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"religionOrBelief\": \"JEDI\"}")
                .patch(path)
                .then()
                .statusCode(400)
                .body("violations.field", contains("/religionOrBelief"));
        caller("recruitment:read", "recruitment:write", "characteristics:read")
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"religionOrBelief\": null, \"sexualOrientation\": \"PREFERS_NOT_TO_SAY\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("religionOrBelief", equalTo(null))
                .body("sexualOrientation", equalTo("PREFERS_NOT_TO_SAY"));
    }

    @Test
    void thePersonIsGivenThemAndErasedTheyBelongToNobody() {
        staff("CHR-8", "F,A1,NO,SIKH,BISEXUAL,TRANS_WOMAN,HOURS_TO_9,MARRIED", "1903-01-01", "1903-12-31");
        String id =
                caller("recruitment:read").get("/v1/workers?externalId=CHR-8").path("items[0].id");
        String before = caller(EXACTLY)
                .get("/v1/figures/workforce-characteristics?asAt=1903-06-30")
                .jsonPath()
                .getString("rows");

        caller("subject-access:read")
                .get("/v1/subject-access/" + id)
                .then()
                .body("records[0].versions[0].data.genderIdentity", equalTo("TRANS_WOMAN"))
                .body("records[0].versions[0].data.religionOrBelief", equalTo("SIKH"));
        caller("subject-access:erase")
                .contentType("application/json")
                .body("{\"reason\": \"retention period over\"}")
                .post("/v1/subject-access/" + id + "/erasure")
                .then()
                .statusCode(200);
        caller("recruitment:read", "characteristics:read")
                .get("/v1/workers/" + id)
                .then()
                .body("givenName", equalTo("erased"))
                .body("religionOrBelief", equalTo("SIKH"));
        org.assertj.core.api.Assertions.assertThat(caller(EXACTLY)
                        .get("/v1/figures/workforce-characteristics?asAt=1903-06-30")
                        .jsonPath()
                        .getString("rows"))
                .isEqualTo(before)
                .contains("Trans woman");
    }

    private static io.restassured.specification.RequestSpecification caller(String... permissions) {
        return given().auth().oauth2(TestTokens.token(permissions));
    }
}
