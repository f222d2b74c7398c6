package uk.police.wmp.wellbeing.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;
import uk.police.wmp.wellbeing.Force;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class OccupationalHealthFiguresTest {

    private static final String HALF_YEAR = "?from=2021-04-01&to=2021-09-30";

    @Inject
    DataSource database;

    private Force force;
    private int workers;

    @BeforeEach
    void nobody() {
        force = new Force(database).empty();
    }

    private Force.Member a(String workerType) {
        return force.aWorker(workerType + workers++).employed(workerType, "2015-01-01", null);
    }

    @Test
    void countsReferralsByQuarterAndWorkerType() {
        a("POLICE_OFFICER").referred("2021-04-01", "MENTAL_HEALTH").referred("2021-06-30", "MENTAL_HEALTH");
        a("POLICE_OFFICER").referred("2021-03-31", "MENTAL_HEALTH").referred("2021-10-01", "MENTAL_HEALTH");
        a("PCSO").referred("2021-07-01", "OTHER_PHYSICAL");
        a("POLICE_STAFF").referred("2021-09-30", "MUSCULOSKELETAL");
        a("DESIGNATED_OFFICER").referred("2021-09-29", "MUSCULOSKELETAL");
        a("SPECIAL_CONSTABLE").referred("2021-05-05", "MUSCULOSKELETAL");
        force.aWorker("became staff")
                .employed("PCSO", "2015-01-01", "2021-05-31")
                .employed("POLICE_STAFF", "2021-06-01", null)
                .referred("2021-05-31", "MENTAL_HEALTH")
                .referred("2021-06-01", "MENTAL_HEALTH");
        FigureAnswer referrals = FigureAnswer.to("oh-referrals" + HALF_YEAR);
        assertThat(referrals.columns()).containsExactly("quarter", "overall", "officers", "pcsos", "staff", "others");
        assertThat(referrals.rows()).containsExactly("2021-Q2 5 2 1 1 1", "2021-Q3 3 0 1 2 0");
        assertThat(referrals.totals()).isEqualTo("Total 8 2 2 3 1");

        FigureAnswer categories = FigureAnswer.to("oh-referrals-by-category" + HALF_YEAR);
        assertThat(categories.columns())
                .containsExactly("quarter", "mental", "physical", "musculoskeletal", "otherPhysical");
        assertThat(categories.rows()).containsExactly("2021-Q2 4 1 1 0", "2021-Q3 0 3 2 1");
        assertThat(categories.totals()).isEqualTo("Total 4 4 3 1");
    }

    /** Waits of 2, 10, 20 and 30 days, and one who still waits. */
    @Test
    void measuresTheWaitToTheFirstAppointmentByQuarterOfTheReferral() {
        a("PCSO").referred("2021-04-01", "MENTAL_HEALTH", "2021-04-03", "2021-06-30");
        a("PCSO").referred("2021-04-01", "MENTAL_HEALTH", "2021-04-11");
        a("PCSO").referred("2021-06-30", "MENTAL_HEALTH", "2021-07-20");
        a("PCSO").referred("2021-05-01", "MENTAL_HEALTH", "2021-05-31");
        a("PCSO").referred("2021-05-02", "MENTAL_HEALTH");
        a("PCSO").referred("2021-03-31", "MENTAL_HEALTH", "2021-04-01");
        a("PCSO").referred("2021-10-01", "MENTAL_HEALTH", "2021-10-02");
        FigureAnswer wait = FigureAnswer.to("oh-wait" + HALF_YEAR);
        assertThat(wait.columns())
                .containsExactly(
                        "quarter", "meanDays", "medianDays", "ninetiethPercentileDays", "waitDays", "seen", "waiting");
        assertThat(wait.rows()).containsExactly("2021-Q2 15.50 15.0 30 62 4 1", "2021-Q3 null null null null 0 0");
        assertThat(wait.totals()).isEqualTo("Total 15.50 null null 62 4 1");
    }

    @Test
    void aFewReferralsAreRounded() {
        for (int i = 0; i < 3; i++) {
            a("PCSO").referred("2021-05-01", "MENTAL_HEALTH", "2021-05-02");
        }
        for (int i = 0; i < 20; i++) {
            a("POLICE_OFFICER").referred("2021-05-01", "MUSCULOSKELETAL", "2021-05-02");
            a("POLICE_STAFF").referred("2021-05-01", "OTHER_PHYSICAL", "2021-05-02");
        }
        String quarter = "?from=2021-04-01&to=2021-06-30";
        assertThat(FigureAnswer.to("oh-referrals" + quarter, "figures:read").rows())
                .singleElement()
                .asString()
                .matches("2021-Q2 (40|45) 20 (0|5) 20 0");
        assertThat(FigureAnswer.to("oh-referrals-by-category" + quarter, "figures:read")
                        .rows())
                .singleElement()
                .asString()
                .matches("2021-Q2 (0|5) .*");
    }
}
