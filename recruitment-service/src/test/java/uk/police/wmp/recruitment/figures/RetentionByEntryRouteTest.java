package uk.police.wmp.recruitment.figures;

import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.figures.Workforce.student;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class RetentionByEntryRouteTest {

    @Test
    void countsWhoBeganInsideThePeriodAndWhoLeftBeforeTheDay() {
        student("RET-1", "2010-04-01", "2012-04-01", "", ""); // both edges of beginning: counted
        student("RET-2", "2012-02-29", "2014-02-28", "", "");
        student("RET-3", "2010-03-31", "2012-03-31", "", "2011-01-01"); // a day either side: not
        student("RET-9", "2012-03-02", "2014-03-01", "", "");
        student(
                "RET-4",
                "2012-03-01",
                "2014-03-01",
                "",
                ""); // begins on the day: recruited, as a joiner of it is strength
        student("RET-5", "2010-09-01", "2012-09-01", "", "2012-02-29"); // left the day before: left
        student("RET-6", "2010-09-01", "2012-09-01", "", "2012-03-01"); // leaves on the day: still there
        student(
                "RET-7",
                "2010-04-01",
                "2011-04-01",
                "2011-04-01",
                "2012-01-01"); // left once confirmed: not in probation
        student("RET-8", "2010-04-02", "2011-04-02", "", "2012-01-01"); // late, but never confirmed: in probation

        assertThat(figure("retention-by-entry-route", "from=2010-04-01&asAt=2012-03-01"))
                .hasRows(row("IPLDP", 7, 2, "71.4"))
                .hasTotals("Total", 7, 2, "71.4");
    }

    @Test
    void ofNobodyThereIsNoShare() {
        assertThat(figure("retention-by-entry-route", "from=1990-04-01&asAt=1991-03-01"))
                .hasNoRows();
    }
}
