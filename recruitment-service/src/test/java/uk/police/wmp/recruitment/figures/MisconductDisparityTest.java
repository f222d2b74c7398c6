package uk.police.wmp.recruitment.figures;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.figures.Behind.behind;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.figures.testing.FigureAnswer;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class MisconductDisparityTest {

    private static final String YEAR = "from=1931-04-01&to=1932-03-31";
    private static final String OUTCOMES = "externalId,workerExternalId,proceeding,decidedOn,outcome,publicHearing";

    @BeforeEach
    void nobodyElseIsInService() throws SQLException {
        Workforce.nobodyElse();
    }

    private static String[] each(int count, IntFunction<String> row) {
        return IntStream.range(0, count).mapToObj(row).toArray(String[]::new);
    }

    private static void serving(String name, int count, String ethnicity, String workerType, String leftOn) {
        file(
                "workers",
                "externalId,givenName,familyName,sex,ethnicity,disability",
                each(count, i -> "%s-%d,Test,Person,F,%s,NO".formatted(name, i, ethnicity)));
        file(
                "employments",
                "externalId,workerExternalId,workerType,joinedOn,joinerType,leftOn,leaverType",
                each(
                        count,
                        i -> "%1$s-%2$d,%1$s-%2$d,%3$s,1930-01-01,NEW,%4$s,%5$s"
                                .formatted(
                                        name, i, workerType, leftOn, leftOn.isEmpty() ? "" : "VOLUNTARY_RESIGNATION")));
    }

    private static void file(String recordType, String header, String... rows) {
        given().auth()
                .oauth2(TestTokens.token(
                        "imports:write", "characteristics:read", "leaving-reasons:read", "vetting:write"))
                .contentType("text/csv")
                .body(header + "\n" + String.join("\n", rows) + "\n")
                .post("/v1/imports/" + recordType)
                .then()
                .statusCode(201)
                .body("created", equalTo(rows.length));
    }

    private static FigureAnswer asked(String query, String... more) {
        String[] permissions = java.util.Arrays.copyOf(more, more.length + 2);
        permissions[more.length] = "figures:read";
        permissions[more.length + 1] = "vetting:read";
        return figure("misconduct-disparity", query, permissions);
    }

    @Test
    void outcomesOfEachGroupAreHeldAgainstTheLargest() {
        serving("MDA", 20, "A1", "POLICE_OFFICER", "1932-03-31"); // in service on the last day
        serving("MDW", 40, "W1", "POLICE_OFFICER", "");
        serving("MDL", 1, "W1", "POLICE_OFFICER", "1931-06-30"); // resigned, and dismissed after all
        serving("MDS", 10, "W1", "POLICE_STAFF", "");
        file(
                "misconduct-outcomes",
                OUTCOMES,
                "MD-1,MDA-0,HEARING,1931-04-01,DISMISSAL,true", // both edges of the year
                "MD-2,MDA-1,MEETING,1932-03-31,WRITTEN_WARNING,false",
                "MD-3,MDA-2,MEETING,1931-03-31,WRITTEN_WARNING,false", // and a day outside
                "MD-4,MDA-2,MEETING,1932-04-01,WRITTEN_WARNING,false",
                "MD-5,MDW-0,MEETING,1931-07-01,NOT_PROVEN,false",
                "MD-6,MDL-0,HEARING,1931-07-01,DISMISSAL,true",
                "MD-7,MDS-0,MEETING,1931-07-01,NO_ACTION,false");

        assertThat(asked(YEAR + "&workerType=POLICE_OFFICER", "figures:unsuppressed"))
                .hasRows(
                        row("ASIAN", 20, 2, "100.0", "2.00", 2, "100.0", 1, "50.0", "2.00", 1),
                        row("WHITE", 40, 2, "50.0", "1.00", 1, "50.0", 1, "25.0", "1.00", 1));
        assertThat(asked(YEAR, "figures:unsuppressed"))
                .hasRow("WHITE", 50, 3, "60.0", "1.00", 2, "66.7", 1, "20.0", "1.00", 1);
        assertThat(asked(YEAR + "&proceeding=HEARING&characteristic=SEX", "figures:unsuppressed"))
                .hasRows(row("F", 70, 2, "28.6", "1.00", 2, "100.0", 2, "28.6", "1.00", 1));
        Assertions.assertThat(behind("misconduct-disparity", YEAR + "&row=WHITE"))
                .containsExactly("MD-5", "MD-6", "MD-7");
        Assertions.assertThat(behind("misconduct-disparity", YEAR + "&row=WHITE&measure=proven"))
                .containsExactly("MD-6", "MD-7");
        Assertions.assertThat(behind("misconduct-disparity", YEAR + "&row=WHITE&measure=dismissals"))
                .containsExactly("MD-6");
        Assertions.assertThat(behind("misconduct-disparity", YEAR + "&row=WHITE&measure=people"))
                .hasSize(50)
                .doesNotContain("MDL-0");
    }

    @Test
    void isForThoseWhoMayReadOutcomesAndUnderDisclosureControl() {
        serving("MDC", 12, "A1", "POLICE_OFFICER", "");
        file("misconduct-outcomes", OUTCOMES, "MDC-1,MDC-0,HEARING,1931-05-01,DISMISSAL,true");

        assertThat(figure("misconduct-disparity", YEAR)).isRefused(403, "forbidden");
        Assertions.assertThat(asked(YEAR).json().path("rows").path(0).path(2).asInt())
                .isIn(0, 5);
    }
}
