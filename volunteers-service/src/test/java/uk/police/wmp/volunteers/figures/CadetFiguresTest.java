package uk.police.wmp.volunteers.figures;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureQuestion.unsuppressed;
import static uk.police.wmp.figures.testing.FigureRow.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class CadetFiguresTest {

    private static void imported(String recordType, int rows, String csv) {
        given().auth()
                .oauth2(TestTokens.token("imports:write", "safeguarding:write"))
                .contentType("text/csv")
                .body(csv)
                .post("/v1/imports/" + recordType)
                .then()
                .statusCode(201)
                .body("created", equalTo(rows));
    }

    @Test
    void countsOnTheLastDayAndKeepsDatesOfBirthToItself() {
        imported("cadet-units", 4, """
                externalId,name,venue,localPolicingArea,capacity,plannedOpenOn,openedOn,closedOn
                CF-1,Open since the day,SCHOOL,LPA,30,,2001-03-31,
                CF-2,Opens a day later,SCHOOL,LPA,20,,2001-04-01,
                CF-3,Closed from the day,COLLEGE,LPA,10,,2000-01-01,2001-03-31
                CF-4,Planned,COLLEGE,LPA,15,2002-01-01,,
                """);
        imported("cadets", 3, """
                externalId,unitExternalId,givenName,familyName,dateOfBirth,sex,ethnicity,joinedOn,leftOn
                CF-5,CF-1,Test,Cadet,1987-03-31,F,W1,2001-03-31,
                CF-6,CF-1,Test,Cadet,1986-01-01,M,A1,2000-03-01,2001-03-31
                CF-7,CF-1,Test,Cadet,1986-01-01,M,A1,2000-03-01,2001-03-30
                """);
        imported("cadet-leaders", 1, """
                externalId,unitExternalId,givenName,familyName,background,workerExternalId,activeFrom,activeTo
                CF-8,CF-1,Test,Leader,EXTERNAL,,2001-03-31,2001-03-31
                """);

        assertThat(figure("cadet-units-by-venue", "asAt=2001-03-31"))
                .hasRows(row("COLLEGE", 1, 0, 1, 1, 0), row("SCHOOL", 2, 1, 1, 0, 30));
        assertThat(unsuppressed("cadets-and-leaders-by-month", "from=2001-03-01&to=2001-03-31"))
                .hasRows(row("2001-03", 2, 1, "2.00"));
        given().auth()
                .oauth2(TestTokens.token("safeguarding:read"))
                .get("/v1/cadets?limit=1")
                .then()
                .statusCode(200)
                .body("items[0]", not(hasKey("dateOfBirth")));
        given().auth()
                .oauth2(TestTokens.token("volunteers:read"))
                .get("/v1/cadets")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(TestTokens.token("imports:write"))
                .contentType("text/csv")
                .body("externalId\n")
                .post("/v1/imports/cadets")
                .then()
                .statusCode(403);
    }

    @Test
    void aCadetIsThirteenToSeventeenOnJoining() {
        for (String born : new String[] {"1996-06-02", "1991-06-01"}) { // twelve for a day more, and eighteen that day
            given().auth()
                    .oauth2(TestTokens.token("safeguarding:write"))
                    .contentType("application/json")
                    .body("""
                            {"externalId": "CF-%s", "unitExternalId": "CF-1", "givenName": "Test", "familyName": "Cadet",
                             "dateOfBirth": "%s", "joinedOn": "2009-06-01"}""".formatted(born, born))
                    .post("/v1/cadets")
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("/dateOfBirth"));
        }
    }
}
