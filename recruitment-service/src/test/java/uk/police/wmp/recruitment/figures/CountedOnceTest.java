package uk.police.wmp.recruitment.figures;

import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureQuestion.unsuppressed;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.figures.ConversationRows.conversation;
import static uk.police.wmp.recruitment.figures.ConversationRows.cycle;
import static uk.police.wmp.recruitment.figures.ConversationRows.department;
import static uk.police.wmp.recruitment.learning.Sent.file;
import static uk.police.wmp.recruitment.planning.Imported.contract;
import static uk.police.wmp.recruitment.planning.Imported.employment;
import static uk.police.wmp.recruitment.planning.Imported.rank;
import static uk.police.wmp.recruitment.planning.Imported.worker;
import static uk.police.wmp.recruitment.promotion.Promotions.process;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/** Somebody with several employments, postings, ranks, requests or completions is one person on one day; without any, no less. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class CountedOnceTest {

    private static final String POSTINGS = "externalId,workerExternalId,unitExternalId,role,validFrom,validTo";
    private static final String PARTICIPATIONS =
            "externalId,programmeExternalId,workerExternalId,participatedOn,completedOn";

    @BeforeEach
    void nobodyElseIsInService() throws SQLException {
        Workforce.nobodyElse();
    }

    @Test
    void aConversationOfWhoCameBackAndOfWhomTwoPhasesReach() {
        cycle("ONE", "1992-04-01", "1993-03-31");
        department("ONE-A");
        department("ONE-B");
        String phases = "externalId,cycleExternalId,name,workerType,rank,startsOn";
        ConversationRows.imported("rollout-phases", phases, "ONE-1,ONE,Leaders,POLICE_OFFICER,INSPECTOR,1992-04-01");
        ConversationRows.imported("rollout-phases", phases, "ONE-2,ONE,Everybody else,POLICE_OFFICER,,1992-12-31");
        worker("ONE-W", "F", "W1");
        employment("ONE-W", "POLICE_OFFICER", "1985-01-01", "NEW", "1992-06-30");
        employment("ONE-W", "POLICE_OFFICER", "1992-09-01", "REJOINER", "");
        rank("ONE-W", "SERGEANT", "1985-01-01", "1992-06-30", false);
        rank("ONE-W", "INSPECTOR", "1992-09-01", "", false);
        file(
                "postings",
                POSTINGS,
                "ONE-P1,ONE-W,ONE-A,Officer,1985-01-01,1992-06-30",
                "ONE-P2,ONE-W,ONE-B-T,Officer,1992-09-01,");
        conversation("ONE", "ONE-W", "1992-05-01", "1993-03-31");
        String notes = "externalId,conversationExternalId,kind,notedOn,note";
        ConversationRows.imported("conversation-notes", notes, "ONE-N1,ONEONE-W,CONVERSATION,1992-12-01,Going well");
        ConversationRows.imported("conversation-notes", notes, "ONE-N2,ONEONE-W,WELFARE,1992-12-02,Well");
        worker("ONE-X", "M", "W1"); // no rank and no posting: reached by the phase that asks for neither
        employment("ONE-X", "POLICE_OFFICER", "1985-01-01", "NEW", "");

        assertThat(figure("objectives-set", "asAt=1992-12-31"))
                .hasRows(row("ONE", "No department", 1, 0, "0", 1), row("ONE", "ONE-B", 1, 1, "100", 0))
                .hasTotals("Total", "Total", 2, 1, "50", 1);
        assertThat(figure("objectives-set", "asAt=1992-12-30")).hasRows(row("ONE", "ONE-B", 1, 1, "100", 0));
        assertThat(figure("objectives-set", "asAt=1992-08-01")).hasNoRows(); // between two employments
        assertThat(figure("year-end-conversations", "asAt=1993-03-31")).hasTotals("Total", "Total", 2, 1, "50", 1);
        assertThat(figure("regular-conversations", "asAt=1992-12-31"))
                .hasRows(row("No department", 1, 1, "100.0", 0, "0.0", 1), row("ONE-B", 1, 1, "100.0", 1, "100.0", 0));
    }

    @Test
    void aPatternOfWhoAskedTwice() {
        department("FLX-A");
        worker("FLX-W", "F", "W1");
        employment("FLX-W", "POLICE_STAFF", "1985-01-01", "NEW", "");
        file("postings", POSTINGS, "FLX-P,FLX-W,FLX-A-T,Analyst,1985-01-01,");
        file(
                "flexible-working-requests",
                "externalId,workerExternalId,submittedOn,pattern,decidedOn,decision,appealedOn,appealDecidedOn,appealOutcome",
                "FLX-1,FLX-W,1994-01-01,PART_TIME,1994-02-01,AGREED,,,",
                "FLX-2,FLX-W,1994-03-01,COMPRESSED_HOURS,1994-03-31,AGREED_IN_PART,1994-04-01,1994-05-01,UPHELD");

        assertThat(figure("flexible-working-patterns", "asAt=1994-05-01"))
                .hasRows(row("FLX-A", 1, 1, "100.0"))
                .hasTotals("Total", 1, 1, "100.0");
        assertThat(figure("flexible-working-patterns", "asAt=1994-01-31")).hasRows(row("FLX-A", 0, 1, "0.0"));
    }

    @Test
    void aProgrammeThatTwoLinesOfTheProfileAskForAndThatWasCompletedTwice() {
        department("LGO-A");
        file("learning-programmes", "externalId,name,kind", "LGO-1,First aid 1996,MANDATORY");
        file(
                "learner-profiles",
                "externalId,role,programmeExternalId,requirement,renewalMonths,validFrom,validTo",
                "LGO-L1,Once role,LGO-1,RECOMMENDED,,1990-01-01,",
                "LGO-L2,Once role,LGO-1,MANDATORY,12,1990-02-01,"); // the shorter renewal counts
        for (String name : new String[] {"LGO-W", "LGO-X"}) {
            worker(name, "F", "W1");
            employment(name, "PCSO", "1985-01-01", "NEW", "");
            file("postings", POSTINGS, "%s-P,%s,LGO-A,Once role,1985-01-01,".formatted(name, name));
        }
        file(
                "learning-participations",
                PARTICIPATIONS,
                "LGO-P1,LGO-1,LGO-W,1996-02-29,1996-02-29", // a leap day: good to 28 February
                "LGO-P2,LGO-1,LGO-W,1990-01-01,1990-01-01",
                "LGO-P3,LGO-1,LGO-W,1997-03-01,1997-03-02", // completed again, later
                "LGO-P4,LGO-1,LGO-X,1996-03-01,"); // began, never completed

        assertThat(figure("learning-gaps", "asAt=1997-02-28")).hasRows(row("First aid 1996", 2, 1, 1, "50.0", 1, 0));
        assertThat(figure("learning-gaps", "asAt=1997-03-01")).hasRows(row("First aid 1996", 2, 0, 2, "0.0", 1, 1));
        assertThat(figure("learning-gaps", "asAt=1997-03-02")).hasRows(row("First aid 1996", 2, 1, 1, "50.0", 1, 0));
        assertThat(figure("learning-gaps", "asAt=1997-03-01&requirement=RECOMMENDED"))
                .hasRows(row("First aid 1996", 2, 1, 1, "50.0", 1, 0));
    }

    @Test
    void theHomeOfficeReturnOfWhoChangedTypeCameBackAndWasPromoted() {
        worker("HOO-A", "F", "NS"); // a PCSO until the year's first month, then an officer, promoted on the last day
        employment("HOO-A", "PCSO", "1915-01-01", "NEW", "1919-04-30");
        employment("HOO-A", "POLICE_OFFICER", "1919-05-01", "NEW", "");
        contract("HOO-A", "1", "1915-01-01", "1919-12-31");
        contract("HOO-A", "0.5", "1920-01-01", "");
        rank("HOO-A", "CONSTABLE", "1919-05-01", "1920-03-30", false);
        rank("HOO-A", "SERGEANT", "1920-03-31", "", false);
        worker("HOO-B", "M", "W1"); // left and came back in the year, without a rank or a contract
        employment("HOO-B", "POLICE_OFFICER", "1915-01-01", "NEW", "1919-03-31");
        employment("HOO-B", "POLICE_OFFICER", "1920-03-31", "REJOINER", "");
        worker("HOO-C", "M", "W1"); // promoted the day before the year, and down again in it: no promotion
        employment("HOO-C", "POLICE_OFFICER", "1915-01-01", "NEW", "");
        contract("HOO-C", "1", "1915-01-01", "");
        rank("HOO-C", "CONSTABLE", "1915-01-01", "1919-03-30", false);
        rank("HOO-C", "SERGEANT", "1919-03-31", "1919-12-31", false);
        rank("HOO-C", "CONSTABLE", "1920-01-01", "", false);
        worker("HOO-D", "F", "W1"); // twice promoted in it; left on the census day: still there
        employment("HOO-D", "POLICE_OFFICER", "1915-01-01", "NEW", "1920-03-31");
        contract("HOO-D", "1", "1915-01-01", "");
        rank("HOO-D", "CONSTABLE", "1915-01-01", "1919-03-31", false);
        rank("HOO-D", "SERGEANT", "1919-04-01", "1919-12-31", false);
        rank("HOO-D", "INSPECTOR", "1920-01-01", "", false);
        worker("HOO-S", "M", "A1"); // a special: a head without hours
        employment("HOO-S", "SPECIAL_CONSTABLE", "1915-01-01", "NEW", "");

        assertThat(unsuppressed("home-office-workforce-return", "asAt=1920-03-31"))
                .hasRows(
                        row("POLICE_OFFICER", "CONSTABLE", "F", "NOT_STATED", 0, "0.0", 1, 0, 0),
                        row("POLICE_OFFICER", "CONSTABLE", "M", "WHITE", 1, "1.0", 0, 0, 0),
                        row("POLICE_OFFICER", "SERGEANT", "F", "NOT_STATED", 1, "0.5", 0, 0, 1),
                        row("POLICE_OFFICER", "SERGEANT", "F", "WHITE", 0, "0.0", 0, 0, 1),
                        row("POLICE_OFFICER", "INSPECTOR", "F", "WHITE", 1, "1.0", 0, 0, 1),
                        row("POLICE_OFFICER", "NONE", "M", "WHITE", 1, "0.0", 1, 1, 0),
                        row("PCSO", "NONE", "F", "NOT_STATED", 0, "0.0", 0, 1, 0),
                        row("SPECIAL_CONSTABLE", "NONE", "M", "ASIAN", 1, null, 0, 0, 0))
                .hasTotals("Total", "Total", "Total", "Total", 5, "2.5", 2, 2, 3);
    }

    @Test
    void theShareOfWhoChangedTypeCameBackAndStatedNothing() {
        worker("EMO-A", "F", "A1");
        employment("EMO-A", "PCSO", "1900-01-01", "NEW", "1925-12-31");
        employment("EMO-A", "POLICE_OFFICER", "1926-01-01", "NEW", "1926-06-30");
        employment("EMO-A", "POLICE_OFFICER", "1926-12-31", "REJOINER", "");
        rank("EMO-A", "CONSTABLE", "1926-01-01", "1926-06-30", false);
        rank("EMO-A", "SERGEANT", "1926-12-31", "", false);
        worker("EMO-B", "M", "NS");
        employment("EMO-B", "POLICE_OFFICER", "1900-01-01", "NEW", "");
        worker("EMO-C", "M", "W2");
        employment("EMO-C", "POLICE_OFFICER", "1900-01-01", "NEW", "");

        String days = "asAt=1926-12-31&asAt=1926-07-01&asAt=1925-12-31";
        assertThat(unsuppressed("ethnic-minority-by-worker-type", days))
                .hasRows(
                        row("POLICE_OFFICER", "50.0", "0.0", "0.0", null, 1, 0, 0, 2, 1, 1),
                        row("PCSO", null, null, "100.0", null, null, null, 1, null, null, 1))
                .hasTotals("Total", "50.0", "0.0", "50.0", "0.0", 1, 0, 1, 2, 1, 2);
        assertThat(unsuppressed("ethnic-minority-by-rank", days + "&denominator=ALL"))
                .hasRows(
                        row("SERGEANT", "100.0", null, null, null, 1, null, null, 1, null, null, 1, null, null),
                        row("CONSTABLE", "0.0", "0.0", "0.0", null, 0, 0, 0, 2, 2, 2, 1, 1, 1))
                .hasTotals("Total", "33.3", "0.0", "0.0", null, 1, 0, 0, 3, 2, 2, 1, 1, 1);
    }

    @Test
    void anEntrantWithoutARecordedRankAgainstTheConstables() {
        process("ENO-1", "CONSTABLE", "SERGEANT", "SPRING", 1977, "1977-01-01");
        worker("ENO-A", "F", "A1"); // no recorded rank: one of the constables
        employment("ENO-A", "POLICE_OFFICER", "1970-01-01", "NEW", "");
        worker("ENO-B", "M", "W1"); // was a constable in an earlier employment
        employment("ENO-B", "POLICE_OFFICER", "1960-01-01", "NEW", "1969-12-31");
        employment("ENO-B", "POLICE_OFFICER", "1970-01-01", "REJOINER", "1977-12-31");
        rank("ENO-B", "CONSTABLE", "1960-01-01", "1969-12-31", false);
        rank("ENO-B", "CONSTABLE", "1970-01-01", "", false);
        worker("ENO-C", "M", "W1"); // left the day before the last: of the rank no more
        employment("ENO-C", "POLICE_OFFICER", "1970-01-01", "NEW", "1977-12-30");
        file(
                "promotion-applications",
                "externalId,processExternalId,workerExternalId,appliedOn",
                "ENO-A,ENO-1,ENO-A,1977-01-02",
                "ENO-C,ENO-1,ENO-C,1977-01-02");

        assertThat(unsuppressed("promotion-entrants", "from=1977-01-01&to=1977-12-31"))
                .hasRows(row("CONSTABLE", 2, "50.0", "50.0", "50.0", "50.0", 1, 1, 2, 2, 1, 1, 2));
    }
}
