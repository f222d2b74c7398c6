package uk.police.wmp.volunteers.figures;

import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureRow.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class SpecialsFiguresTest {

    @Inject
    Specials specials;

    private String active(String from) throws SQLException {
        String special = specials.special();
        specials.status(special, "ACTIVE", from, "2011-12-31");
        return special;
    }

    @Test
    void sixteenHoursMeetTheLevelAndAMinuteLessDoesNot() throws SQLException {
        String exactly = active("2010-05-01"); // active since the first: all month
        specials.duty(exactly, "2010-05-03T08:00:00Z", "2010-05-03T16:00:00Z", "2010-05-10", "");
        specials.duty(exactly, "2010-05-04T08:00:00Z", "2010-05-04T16:00:00Z", "2010-05-10", "");
        String minuteShort = active("2010-04-01");
        specials.duty(minuteShort, "2010-05-03T08:00:00Z", "2010-05-03T20:00:00Z", "2010-05-10", "");
        specials.duty(minuteShort, "2010-05-04T08:00:00Z", "2010-05-04T11:59:00Z", "2010-05-10", "");
        specials.duty(minuteShort, "2010-05-05T08:00:00Z", "2010-05-05T18:00:00Z", "", ""); // not signed off
        specials.duty(minuteShort, "2010-05-06T08:00:00Z", "2010-05-06T18:00:00Z", "", "2010-05-10"); // disputed
        specials.duty(minuteShort, "2010-05-31T23:30:00Z", "2010-06-01T05:00:00Z", "2010-06-02", ""); // London's June
        String late = specials.special();
        specials.status(late, "IN_TRAINING", "2010-01-01", "2010-05-01");
        specials.status(late, "ACTIVE", "2010-05-02", "2011-12-31"); // not all month
        String onLeave = specials.special();
        specials.status(onLeave, "LEAVE_OF_ABSENCE", "2010-05-31", "2010-05-31"); // the last day decides
        String gone = specials.special();
        specials.status(gone, "ACTIVE", "2010-01-01", "2010-05-30");
        specials.status(gone, "LEFT", "2010-05-31", "2011-12-31");

        assertThat(figure("specials-sla", "from=2010-05-01&to=2010-05-31"))
                .hasRows(row("2010-05", 1, 1, 1, 0, 1, 4, 2, "50.0"));
        assertThat(figure("specials-hours-by-month", "from=2010-05-01&to=2010-06-30"))
                .hasRows(row("2010-05", 4, 32, "8.0"), row("2010-06", 3, 6, "1.8"));
    }
}
