package uk.police.wmp.wellbeing.figures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;
import uk.police.wmp.wellbeing.Force;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class AttendanceRateTest {

    private static final String MARCH = "attendance-rate?from=2022-03-01&to=2022-03-31";

    @Inject
    DataSource database;

    private Force force;

    @BeforeEach
    void nobody() {
        force = new Force(database).empty();
    }

    private Force.Member officer(String payroll) {
        return force.aWorker(payroll)
                .employed("POLICE_OFFICER", "2019-01-01", null)
                .contracted("35", "2019-01-01", null);
    }

    @Test
    void hasTheColumnsOfThePaperFirst() {
        officer("A");
        assertThat(FigureAnswer.to(MARCH).columns())
                .containsExactly("workerType", "attendancePercent", "hoursContracted", "hoursLost", "targetPercent");
    }

    /** 35 hours a week are 5 a day, 155 in March. */
    @Test
    void countsTheDaysInContractEmploymentAndPeriodOnly() {
        officer("whole month");
        force.aWorker("joined on the 31st").employed("PCSO", "2022-03-31", null).contracted("35", "2022-03-31", null);
        force.aWorker("left on the 1st")
                .employed("PCSO", "2019-01-01", "2022-03-01")
                .contracted("35", "2019-01-01", null);
        force.aWorker("left the day before")
                .employed("PCSO", "2019-01-01", "2022-02-28")
                .contracted("35", "2019-01-01", null);
        force.aWorker("joins the day after")
                .employed("PCSO", "2022-04-01", null)
                .contracted("35", "2019-01-01", null);
        force.aWorker("changed hours on the 11th")
                .employed("POLICE_STAFF", "2019-01-01", null)
                .contracted("35", "2019-01-01", "2022-03-10")
                .contracted("70", "2022-03-11", null);
        force.aWorker("has no contracted hours").employed("SPECIAL_CONSTABLE", "2019-01-01", null);
        FigureAnswer march = FigureAnswer.to(MARCH);
        assertThat(march.rows())
                .containsExactly(
                        "PCSO 100.00 10.00 0.00 97.00",
                        "POLICE_OFFICER 100.00 155.00 0.00 97.00",
                        "POLICE_STAFF 100.00 260.00 0.00 97.00"); // 10 × 5 + 21 × 10
        assertThat(march.totals()).isEqualTo("Total 100.00 425.00 0.00 97.00");
    }

    @Test
    void aVolunteerCountsNeitherWithHoursNorWithAnAbsence() {
        officer("whole month").absent("2022-03-01", "2022-03-31", "31.00", "OTHER");
        force.aWorker("a special with a contract")
                .employed("SPECIAL_CONSTABLE", "2019-01-01", null)
                .contracted("35", "2019-01-01", null)
                .absent("2022-03-01", "2022-03-31", "62.00", "PSYCHOLOGICAL");
        assertThat(FigureAnswer.to(MARCH).rows()).containsExactly("POLICE_OFFICER 80.00 155.00 31.00 97.00");
        assertThat(FigureAnswer.to("absence-by-reason?from=2022-03-01&to=2022-03-31")
                        .rows())
                .filteredOn(row -> !row.contains(" 0.00 "))
                .containsExactly("2022-03 OTHER 100.0 31.00 31.00 1");
    }

    @Test
    void spreadsTheHoursOfASpellEvenlyOverItsDays() {
        officer("inside").absent("2022-03-01", "2022-03-31", "31.00", "OTHER"); // all 31
        officer("began before").absent("2022-02-20", "2022-03-01", "40.00", "OTHER"); // one day of ten: 4
        officer("ends after").absent("2022-03-31", "2022-04-09", "50.00", "OTHER"); // one day of ten: 5
        officer("around").absent("2022-02-01", "2022-04-10", "69.00", "OTHER"); // 31 of 69: 31
        officer("ended the day before").absent("2022-02-01", "2022-02-28", "99.00", "OTHER");
        officer("began the day after").absent("2022-04-01", "2022-04-02", "99.00", "OTHER");
        assertThat(FigureAnswer.to(MARCH).rows()).containsExactly("POLICE_OFFICER 92.37 930.00 71.00 97.00");
    }

    @Test
    void anOpenSpellLosesTheContractedHoursOfItsDays() {
        officer("since the 22nd").absent("2022-03-22", null, null, "OTHER"); // ten days: 50
        officer("since before").absent("2022-01-01", null, null, "OTHER"); // 155
        officer("since after").absent("2022-04-01", null, null, "OTHER");
        force.aWorker("left meanwhile")
                .employed("POLICE_OFFICER", "2019-01-01", "2022-03-02")
                .contracted("35", "2019-01-01", null)
                .absent("2022-03-02", null, null, "OTHER"); // one day: 5
        assertThat(FigureAnswer.to(MARCH).rows()).containsExactly("POLICE_OFFICER 55.79 475.00 210.00 97.00");
    }

    @Test
    void ofNothingThereIsNoAttendance() {
        assertThat(FigureAnswer.to(MARCH).rows()).isEmpty();
    }

    @Test
    void hasNoTargetBeforeThereWasOne() {
        officer("A");
        assertThat(FigureAnswer.to("attendance-rate?from=2019-12-01&to=2019-12-31")
                        .rows())
                .containsExactly("POLICE_OFFICER 100.00 155.00 0.00 null");
    }

    @Test
    void answersAsKnownBeforeAnAbsenceWasRecorded() {
        Force.Member officer = officer("A");
        int position = given().auth()
                .oauth2(TestTokens.token("changes:read"))
                .get("/v1/positions")
                .path("position");
        officer.absent("2022-03-01", "2022-03-31", "77.50", "OTHER");
        assertThat(FigureAnswer.to(MARCH).rows()).containsExactly("POLICE_OFFICER 50.00 155.00 77.50 97.00");
        assertThat(FigureAnswer.to(MARCH + "&asKnownAt=" + position).rows())
                .containsExactly("POLICE_OFFICER 100.00 155.00 0.00 97.00");
    }

    @Test
    void leadsToTheAbsencesThatItCounted() {
        officer("A").absent("2022-02-20", "2022-03-01", "40.00", "CANCER");
        officer("B").absent("2022-02-20", "2022-02-28", "40.00", "CANCER");
        given().auth()
                .oauth2(TestTokens.token("figures:read", "figures:unsuppressed", "wellbeing:read"))
                .get("/v1/figures/attendance-rate/records?from=2022-03-01&to=2022-03-31")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        given().auth()
                .oauth2(TestTokens.token("figures:read"))
                .get("/v1/figures/attendance-rate/records?from=2022-03-01&to=2022-03-31")
                .then()
                .statusCode(403);
    }

    /** Four PCSOs and 21.14 hours of one day: who they are is known, and what they lost would say that they were ill. */
    @Test
    void whatAHandfulLostIsPublishedInProportionAndOfWholeMonthsOnly() {
        for (int i = 0; i < 12; i++) {
            Force.Member pcso = force.aWorker("PCSO " + i)
                    .employed("PCSO", "2019-01-01", null)
                    .contracted("35", "2019-01-01", null);
            if (i < 4) {
                pcso.absent("2022-03-02", "2022-03-02", "5.00", "OTHER");
            }
        }
        assertThat(FigureAnswer.to(MARCH).rows()).containsExactly("PCSO 98.92 1860.00 20.00 97.00");
        // nobody, or five
        assertThat(FigureAnswer.to(MARCH, "figures:read").rows())
                .singleElement()
                .isIn("PCSO 100.00 1860.00 0.00 97.00", "PCSO 98.66 1860.00 25.00 97.00");
        given().auth()
                .oauth2(TestTokens.token("figures:read"))
                .get("/v1/figures/attendance-rate?from=2022-03-02&to=2022-03-02")
                .then()
                .statusCode(403);
    }
}
