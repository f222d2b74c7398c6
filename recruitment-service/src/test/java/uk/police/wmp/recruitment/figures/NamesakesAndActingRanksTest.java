package uk.police.wmp.recruitment.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureQuestion.unsuppressed;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.figures.Behind.behind;
import static uk.police.wmp.recruitment.figures.ConversationRows.department;
import static uk.police.wmp.recruitment.learning.Sent.file;
import static uk.police.wmp.recruitment.planning.Imported.employment;
import static uk.police.wmp.recruitment.planning.Imported.rank;
import static uk.police.wmp.recruitment.planning.Imported.worker;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/** Rows that share a name, ranks held for a while, and patterns agreed after they began. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class NamesakesAndActingRanksTest {

    private static final String POSTINGS = "externalId,workerExternalId,unitExternalId,role,validFrom,validTo";

    @BeforeEach
    void nobodyElseIsInService() throws SQLException {
        Workforce.nobodyElse();
    }

    @Test
    void aTemporaryRankMadeSubstantiveIsAPromotion() {
        worker("TMP-A", "F", "W1");
        employment("TMP-A", "POLICE_OFFICER", "1915-01-01", "NEW", "");
        rank("TMP-A", "CONSTABLE", "1915-01-01", "1919-06-30", false);
        rank("TMP-A", "SERGEANT", "1919-07-01", "1919-12-31", true);
        rank("TMP-A", "SERGEANT", "1920-01-01", "", false);
        worker("TMP-B", "F", "W1"); // acted up two ranks, then promoted one
        employment("TMP-B", "POLICE_OFFICER", "1915-01-01", "NEW", "");
        rank("TMP-B", "CONSTABLE", "1915-01-01", "1919-06-30", false);
        rank("TMP-B", "INSPECTOR", "1919-07-01", "1919-12-31", true);
        rank("TMP-B", "SERGEANT", "1920-01-01", "", false);
        assertThat(unsuppressed("home-office-workforce-return", "asAt=1920-03-31"))
                .hasRows(row("POLICE_OFFICER", "SERGEANT", "F", "WHITE", 2, "0.0", 0, 0, 2));
        assertEquals(
                List.of("TMP-A-1915-01-01", "TMP-B-1915-01-01"),
                behind(
                        "home-office-workforce-return",
                        "asAt=1920-03-31&row=POLICE_OFFICER&row=SERGEANT&row=F&row=WHITE"));
    }

    @Test
    void programmesOfOneNameAreOneRow() {
        department("DUP-A");
        file(
                "learning-programmes",
                "externalId,name,kind",
                "DUP-1,Safety 1996,MANDATORY",
                "DUP-2,Safety 1996,MANDATORY");
        file(
                "learner-profiles",
                "externalId,role,programmeExternalId,requirement,renewalMonths,validFrom,validTo",
                "DUP-L1,Dup role one,DUP-1,MANDATORY,12,1990-01-01,",
                "DUP-L2,Dup role two,DUP-2,MANDATORY,12,1990-02-01,");
        int i = 0;
        for (String name : new String[] {"DUP-W", "DUP-X"}) {
            worker(name, "F", "W1");
            employment(name, "PCSO", "1985-01-01", "NEW", "");
            file(
                    "postings",
                    POSTINGS,
                    "%s-P,%s,DUP-A,Dup role %s,1985-01-01,".formatted(name, name, i++ == 0 ? "one" : "two"));
        }
        assertThat(figure("learning-gaps", "asAt=1996-02-28")).hasRows(row("Safety 1996", 2, 0, 2, "0.0", 2, 0));
        assertEquals(List.of("DUP-W", "DUP-X"), behind("learning-gaps", "asAt=1996-02-28&row=Safety%201996"));
    }

    @Test
    void aPatternAgreedAfterItBegan() {
        department("RET-A");
        worker("RET-W", "F", "W1");
        employment("RET-W", "POLICE_STAFF", "1985-01-01", "NEW", "");
        file("postings", POSTINGS, "RET-P,RET-W,RET-A-T,Analyst,1985-01-01,");
        file(
                "flexible-working-requests",
                "externalId,workerExternalId,submittedOn,pattern,decidedOn,decision,startsOn",
                "RETF-1,RET-W,1994-01-01,PART_TIME,1994-03-01,AGREED,1994-02-01");
        assertThat(figure("flexible-working-patterns", "asAt=1994-02-28")).hasRows(row("RET-A", 0, 1, "0.0"));
        assertThat(figure("flexible-working-patterns", "asAt=1994-03-01")).hasRows(row("RET-A", 1, 1, "100.0"));
        assertEquals(List.of("RETF-1"), behind("flexible-working-patterns", "asAt=1994-03-01&row=RET-A"));
        assertEquals(List.of(), behind("flexible-working-patterns", "asAt=1994-02-28"));
    }
}
