package uk.police.wmp.recruitment.figures;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureQuestion.unsuppressed;
import static uk.police.wmp.figures.testing.FigureRow.rounded;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.figures.Behind.behind;
import static uk.police.wmp.recruitment.figures.ConversationRows.conversation;
import static uk.police.wmp.recruitment.figures.ConversationRows.cycle;
import static uk.police.wmp.recruitment.figures.ConversationRows.department;
import static uk.police.wmp.recruitment.figures.ConversationRows.imported;
import static uk.police.wmp.recruitment.figures.ConversationRows.officer;
import static uk.police.wmp.recruitment.figures.ConversationRows.rated;
import static uk.police.wmp.recruitment.figures.ConversationRows.worker;
import static uk.police.wmp.recruitment.figures.Workforce.employed;
import static uk.police.wmp.recruitment.figures.Workforce.rank;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class PerformanceFiguresTest {

    @BeforeEach
    void nobodyElseIsInService() throws SQLException {
        Workforce.nobodyElse();
    }

    @Test
    void countsAgreementsUpToTheDayOfThoseInServiceOnIt() {
        cycle("OBJ", "1980-04-01", "1981-03-31");
        department("OBJ-A");
        officer("OBJ-1", "OBJ-A-T", "1980-11-30", "1981-12-31"); // joins on the day, agrees on the day: both counted
        conversation("OBJ", "OBJ-1", "1980-11-30", "1981-03-31");
        officer("OBJ-2", "OBJ-A-T", "1975-01-01", "1980-11-30"); // last day of service: in scope
        officer("OBJ-3", "OBJ-A", "1975-01-01", "1981-12-31"); // agrees a day later: not yet
        conversation("OBJ", "OBJ-3", "1980-12-01", "1981-04-01");
        officer("OBJ-4", "OBJ-A-T", "1975-01-01", "1980-11-29"); // a day either side: not in scope
        conversation("OBJ", "OBJ-4", "1980-05-01", "");
        officer("OBJ-5", "OBJ-A-T", "1980-12-01", "1981-01-01");
        worker("OBJ-6", "SPECIAL_CONSTABLE", "OBJ-A-T", "1975-01-01", "1981-12-31"); // needs a phase of the roll-out
        employed("OBJ-7", "PCSO", "1975-01-01", "1981-01-01"); // posted nowhere

        assertThat(figure("objectives-set", "asAt=1980-11-30"))
                .hasRow("OBJ", "OBJ-A", 3, 1, "33", 2)
                .hasRow("OBJ", "No department", 1, 0, "0", 1);
        assertThat(figure("objectives-set", "asAt=1981-04-01")).hasNoRows(); // the cycle is over
        assertThat(figure("objectives-set", "asAt=1981-04-01&cycle=OBJ"))
                .hasRow("OBJ", "OBJ-A", 2, 2, "100", 0); // of those in service on its last day
        assertThat(figure("year-end-conversations", "asAt=1981-03-31"))
                .hasRow("OBJ", "OBJ-A", 2, 1, "50", 1); // held on the day: held
        assertThat(figure("year-end-conversations", "asAt=1981-04-01&cycle=OBJ"))
                .hasRow("OBJ", "OBJ-A", 2, 2, "100", 0);
        given().auth()
                .oauth2(TestTokens.token("figures:read", "recruitment:read", "performance:read"))
                .get("/v1/figures/objectives-set/records?asAt=1980-11-30&row=OBJ&row=OBJ-A&measure=objectivesAgreed")
                .then()
                .statusCode(200)
                .body("items.externalId", contains("OBJ-1"));
        assertThat(figure("objectives-set/records", "asAt=1980-11-30")).isRefused(403, "forbidden");
    }

    @Test
    void aCycleWithPhasesIsForThoseWhomTheyHaveReached() {
        cycle("PHA", "1984-04-01", "1985-03-31");
        department("PHA-A");
        department("PHA-B");
        String header =
                "externalId,cycleExternalId,name,workerType,rank,unitExternalId,named,startsOn,plannedOn,accelerationReason";
        String[] leaders = {"PHA-1", "PHA", "Leaders", "POLICE_OFFICER", "CHIEF_INSPECTOR", "", "", "1984-04-01", "", ""
        };
        imported("rollout-phases", header, leaders);
        imported(
                "rollout-phases",
                header,
                "PHA-2",
                "PHA",
                "Named",
                "POLICE_STAFF",
                "",
                "",
                "true",
                "1984-04-01",
                "",
                "");
        imported(
                "rollout-phases",
                header,
                "PHA-3",
                "PHA",
                "Early",
                "PCSO",
                "",
                "PHA-B",
                "",
                "1984-09-01",
                "1985-01-01",
                "they asked");
        officer("PHA-O1", "PHA-A-T", "1975-01-01", "1985-12-31");
        rank("PHA-O1", "CHIEF_INSPECTOR", "1984-11-30", "");
        officer("PHA-O2", "PHA-A-T", "1975-01-01", "1985-12-31");
        rank("PHA-O2", "CHIEF_INSPECTOR", "1984-12-01", ""); // promoted a day later
        worker("PHA-S1", "POLICE_STAFF", "PHA-A-T", "1975-01-01", "1985-12-31");
        conversation("PHA", "PHA-S1", "1984-05-01", "");
        worker("PHA-S2", "POLICE_STAFF", "PHA-A-T", "1975-01-01", "1985-12-31"); // not named
        worker("PHA-P1", "PCSO", "PHA-B-T", "1975-01-01", "1985-12-31"); // of the unit, by its team
        worker("PHA-P2", "PCSO", "PHA-A-T", "1975-01-01", "1985-12-31");

        assertThat(figure("objectives-set", "asAt=1984-11-30"))
                .hasRows(row("PHA", "PHA-A", 2, 1, "50", 1), row("PHA", "PHA-B", 1, 0, "0", 1));
        assertThat(figure("objectives-set", "asAt=1984-08-31")) // a day before the PCSOs' phase, and the promotion
                .hasRows(row("PHA", "PHA-A", 1, 1, "100", 0));
    }

    @Test
    void aPartialViewIsSaidToBeOne() {
        cycle("REG", "1988-04-01", "1989-03-31");
        department("REG-A");
        imported(
                "rollout-phases",
                "externalId,cycleExternalId,name,workerType,startsOn",
                "REG-1",
                "REG",
                "First",
                "PCSO",
                "1988-04-01");
        worker("REG-P1", "PCSO", "REG-A", "1975-01-01", "1989-12-31");
        worker("REG-P2", "PCSO", "REG-A", "1975-01-01", "1989-12-31");
        officer("REG-O1", "REG-A", "1975-01-01", "1989-12-31");
        conversation("REG", "REG-P1", "1988-05-01", "");
        conversation("REG", "REG-P2", "1988-05-01", "");
        String header = "externalId,conversationExternalId,kind,notedOn,note";
        imported("conversation-notes", header, "REG-N1", "REGREG-P1", "CONVERSATION", "1988-06-01", "Going well");
        imported("conversation-notes", header, "REG-N2", "REGREG-P2", "CONVERSATION", "1988-05-31", "Going well");
        imported("conversation-notes", header, "REG-N3", "REGREG-P2", "PROGRESS", "1988-06-30", "Half way");

        assertThat(figure("regular-conversations", "asAt=1988-06-30&days=30"))
                .hasRow("REG-A", 3, 2, "66.7", 1, "33.3", 2);
        assertThat(figure("regular-conversations", "asAt=1988-06-30&days=31"))
                .hasRow("REG-A", 3, 2, "66.7", 2, "66.7", 1);
        String behind = "asAt=1988-06-30&days=30&row=REG-A&measure=";
        assertEquals(List.of("REG-P1"), behind("regular-conversations", behind + "talkedTo"));
        assertEquals(List.of("REG-O1", "REG-P2"), behind("regular-conversations", behind + "notTalkedTo"));
    }

    @Test
    void onlyFinalRatingsOfCyclesThatEndInTheYearAreCountedAndFewAreHidden() {
        cycle("RAT", "2023-04-01", "2024-03-31"); // ends on the year's last day
        cycle("RAT-NEXT", "2023-04-02", "2024-04-01"); // a day later: the next year's
        department("RAT-A");
        department("RAT-B");
        for (int i = 0; i < 12; i++) {
            String name = "RAT-" + i;
            officer(name, i < 6 ? "RAT-A-T" : "RAT-B-T", "2015-01-01", "2025-01-01");
            rated("RAT", name, i < 11 ? "ACHIEVED" : "NOT_ACHIEVED", i < 6 ? "ACHIEVED" : "EXCEEDED");
        }
        rated("RAT-NEXT", "RAT-0", "NOT_ACHIEVED", "NOT_ACHIEVED");
        imported(
                "performance-conversations",
                "externalId,cycleExternalId,workerExternalId,provisionalWhat,provisionalHow",
                "RAT-NEXT-1",
                "RAT-NEXT",
                "RAT-1",
                "EXCEEDED",
                "EXCEEDED");

        String year = "from=2023-04-01&to=2024-03-31";
        assertThat(unsuppressed("ratings-distribution", year))
                .hasRows(
                        row("RAT", "Total", "EXCEEDED", 0, "0.0", 6, "50.0", 12),
                        row("RAT", "Total", "ACHIEVED", 11, "91.7", 6, "50.0", 12),
                        row("RAT", "Total", "PARTLY_ACHIEVED", 0, "0.0", 0, "0.0", 12),
                        row("RAT", "Total", "NOT_ACHIEVED", 1, "8.3", 0, "0.0", 12));
        assertThat(figure("ratings-distribution", year))
                .hasRow("RAT", "Total", "NOT_ACHIEVED", rounded(1), "0.0~41.7", 0, "0.0", 12)
                .hasRow("RAT", "Total", "ACHIEVED", 10, "83.3", rounded(6), "41.7~83.3", 12);
        assertThat(figure("ratings-distribution", year + "&by=DEPARTMENT"))
                .hasRow("RAT", "RAT-B", "NOT_ACHIEVED", rounded(1), "[c]", 0, "[c]", 6)
                .hasRow("RAT", "RAT-B", "ACHIEVED", 5, "[c]", 0, "[c]", 6);
        assertThat(figure("ratings-distribution", "from=2023-04-01&to=2024-03-30"))
                .isRefused(403, "disclosure-control");
    }

    @Test
    void ofNobodyInScopeThereIsNoShare() {
        assertThat(figure("objectives-set", "asAt=1905-03-31")).hasNoRows();
    }
}
