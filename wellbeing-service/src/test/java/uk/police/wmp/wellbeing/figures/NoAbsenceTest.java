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
class NoAbsenceTest {

    @Inject
    DataSource database;

    private Force force;

    @BeforeEach
    void nobody() {
        force = new Force(database).empty();
    }

    private Force.Member officer(String payroll) {
        return force.aWorker(payroll).employed("POLICE_OFFICER", "2015-01-01", null);
    }

    /** The twelve months to 30 November 2018 begin on 1 December 2017. */
    @Test
    void countsThoseWithoutADayOfAbsenceInTheTwelveMonths() {
        officer("never absent");
        officer("ended the day before").absent("2017-11-01", "2017-11-30", "40", "OTHER");
        officer("began the day after").absent("2018-12-01", "2018-12-02", "40", "OTHER");
        officer("absent on the first day").absent("2017-11-01", "2017-12-01", "40", "OTHER");
        officer("absent on the last day").absent("2018-11-30", null, null, "OTHER");
        officer("absent throughout").absent("2017-01-01", null, null, "OTHER");
        force.aWorker("left on the day").employed("POLICE_STAFF", "2015-01-01", "2018-11-30");
        force.aWorker("left the day before").employed("POLICE_STAFF", "2015-01-01", "2018-11-29");
        force.aWorker("joined on the day").employed("PCSO", "2018-11-30", null);
        force.aWorker("joins the day after").employed("PCSO", "2018-12-01", null);
        force.aWorker("a volunteer").employed("SPECIAL_CONSTABLE", "2015-01-01", null);
        FigureAnswer answer = FigureAnswer.to("no-absence?asAt=2018-11-30");
        assertThat(answer.columns())
                .containsExactly("workerType", "withoutAbsence", "workers", "withoutAbsencePercent");
        assertThat(answer.rows())
                .containsExactly("POLICE_OFFICER 3 6 50.0", "POLICE_STAFF 1 1 100.0", "PCSO 1 1 100.0");
        assertThat(answer.totals()).isEqualTo("Total 5 8 62.5");
    }

    @Test
    void aFewWithAbsenceAmongManyWithoutAreRounded() {
        for (int i = 0; i < 30; i++) {
            officer("healthy officer " + i);
            force.aWorker("healthy PCSO " + i).employed("PCSO", "2015-01-01", null);
            Force.Member staff = force.aWorker("staff " + i).employed("POLICE_STAFF", "2015-01-01", null);
            if (i < 12) {
                staff.absent("2018-05-01", "2018-05-02", "16", "OTHER");
            }
            if (i < 3) {
                officer("ill officer " + i).absent("2018-05-01", "2018-05-02", "16", "OTHER");
            }
        }
        assertThat(FigureAnswer.to("no-absence?asAt=2018-11-30", "figures:read").rows())
                .filteredOn(row -> row.startsWith("POLICE_OFFICER"))
                .containsExactly("POLICE_OFFICER 30 33 90.9");
    }
}
