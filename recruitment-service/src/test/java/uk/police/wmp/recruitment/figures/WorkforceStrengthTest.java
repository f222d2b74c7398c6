package uk.police.wmp.recruitment.figures;

import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.figures.Workforce.contract;
import static uk.police.wmp.recruitment.figures.Workforce.employed;
import static uk.police.wmp.recruitment.figures.Workforce.establishment;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class WorkforceStrengthTest {

    @Inject
    DataSource database;

    @BeforeEach
    void nobodyElseIsInService() throws SQLException {
        Workforce.nobodyElse(database);
    }

    @Test
    void countsFromTheFirstDayOfServiceToTheLastByTheContractOfTheDay() {
        establishment("STR-1", "PCSO", "3.00", "1990-01-01", "1990-06-30"); // its last day
        establishment("STR-2", "PCSO", "9.00", "1990-07-01", "");
        employed("STR-3", "PCSO", "1990-06-30", ""); // joins on the day
        contract("STR-3", "0.5000", "1990-06-30", "");
        employed("STR-4", "PCSO", "1985-01-01", "1990-06-30"); // last day of service
        contract("STR-4", "1.0000", "1985-01-01", "1990-06-29");
        contract("STR-4", "0.2500", "1990-06-30", "1990-06-30");
        employed("STR-5", "PCSO", "1985-01-01", "1990-06-29"); // a day either side: not
        employed("STR-6", "PCSO", "1990-07-01", "1990-07-02");
        employed("STR-7", "SPECIAL_CONSTABLE", "1989-01-01", "1991-01-01"); // counted by head, not in the total

        assertThat(figure("workforce-strength", "asAt=1990-06-30"))
                .hasRows(row("PCSO", 3, "0.8", "-2.3", 2), row("SPECIAL_CONSTABLE", null, "1.0", null, 1))
                .hasTotals("Total", 3, "0.8", "-2.3", 2);
    }
}
