package uk.police.wmp.recruitment.figures;

import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureQuestion.unsuppressed;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.figures.Behind.behind;
import static uk.police.wmp.recruitment.learning.Sent.file;
import static uk.police.wmp.recruitment.planning.Imported.employment;
import static uk.police.wmp.recruitment.planning.Imported.rank;
import static uk.police.wmp.recruitment.planning.Imported.worker;
import static uk.police.wmp.recruitment.promotion.Promotions.process;
import static uk.police.wmp.recruitment.rule.Sent.imported;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/** What several figures speak of is the same thing in each of them. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class OneMeaningTest {

    private static final String POSTINGS = "externalId,workerExternalId,unitExternalId,role,validFrom,validTo";

    @BeforeEach
    void nobodyElseIsInService() throws SQLException {
        Workforce.nobodyElse();
    }

    @Test
    void anOfficerWhoseRankAsASpecialStayedOpenIsOneWithoutARecordedRank() {
        worker("OMR-A", "F", "A1");
        employment("OMR-A", "SPECIAL_CONSTABLE", "1970-01-01", "NEW", "1974-12-31");
        employment("OMR-A", "POLICE_OFFICER", "1975-01-01", "FORMER_SPECIAL", "");
        rank("OMR-A", "SPECIAL_SERGEANT", "1970-01-01", "", false);
        process("OMR-1", "CONSTABLE", "SERGEANT", "SPRING", 1976, "1976-01-01");
        file(
                "promotion-applications",
                "externalId,processExternalId,workerExternalId,appliedOn",
                "OMR-2,OMR-1,OMR-A,1976-01-02");

        assertThat(unsuppressed("ethnic-minority-by-rank", "asAt=1976-12-31&denominator=ALL"))
                .hasRows(row("CONSTABLE", "100.0", null, 1, 1, 1));
        assertThat(unsuppressed("representation-movements-by-rank", "from=1976-01-01&to=1976-12-31"))
                .hasRows(row("CONSTABLE", 1, 0, 0, 0, 0, 1, 1, 1, "100.0", "100.0", 1));
        assertThat(unsuppressed("promotion-entrants", "from=1976-01-01&to=1976-12-31"))
                .hasRows(row("CONSTABLE", 1, "100.0", "100.0", "100.0", "100.0", 1, 1, 1, 1, 1, 1, 1));
        assertThat(figure("rank-strength", "asAt=1976-12-31")).hasRows(row("CONSTABLE", 1, 0, 1));
        assertThat(unsuppressed("home-office-workforce-return", "asAt=1976-03-31"))
                .hasRows(row("POLICE_OFFICER", "NONE", "F", "ASIAN", 1, "0.0", 0, 0, 0));
        assertThat(unsuppressed("home-office-workforce-return", "asAt=1974-03-31"))
                .hasRows(row("SPECIAL_CONSTABLE", "SPECIAL_SERGEANT", "F", "ASIAN", 1, null, 0, 0, 0));
    }

    @Test
    void aPhaseForConstablesReachesWhoHasNoOtherRank() {
        ConversationRows.cycle("OMC", "1928-04-01", "1929-03-31");
        ConversationRows.imported(
                "rollout-phases",
                "externalId,cycleExternalId,name,workerType,rank,startsOn",
                "OMC-1,OMC,Constables,POLICE_OFFICER,CONSTABLE,1928-04-01");
        worker("OMC-A", "F", "W1");
        employment("OMC-A", "POLICE_OFFICER", "1925-01-01", "FORMER_SPECIAL", "");
        rank("OMC-A", "SPECIAL_SERGEANT", "1925-01-01", "", false);
        worker("OMC-B", "F", "W1");
        employment("OMC-B", "POLICE_OFFICER", "1925-01-01", "NEW", "");
        rank("OMC-B", "SERGEANT", "1925-01-01", "", false);
        ConversationRows.conversation("OMC", "OMC-A", "1928-05-01", "");
        ConversationRows.conversation("OMC", "OMC-B", "1928-05-01", "");
        String notes = "externalId,conversationExternalId,kind,notedOn,note";
        ConversationRows.imported("conversation-notes", notes, "OMC-N1,OMCOMC-A,CONVERSATION,1928-12-01,Going well");
        ConversationRows.imported("conversation-notes", notes, "OMC-N2,OMCOMC-A,CONVERSATION,1928-12-02,Still");

        assertThat(figure("objectives-set", "asAt=1928-12-31")).hasRows(row("OMC", "No department", 1, 1, "100", 0));
        Assertions.assertThat(behind("objectives-set", "asAt=1928-12-31")).containsExactly("OMC-A");
        assertThat(figure("regular-conversations", "asAt=1928-12-31"))
                .hasRows(row("No department", 2, 1, "50.0", 1, "50.0", 1));
        Assertions.assertThat(behind("regular-conversations", "asAt=1928-12-31&measure=talkedTo"))
                .containsExactly("OMC-A"); // two conversations with one person
        Assertions.assertThat(behind("regular-conversations", "asAt=1928-12-31&measure=inService&not=inScope"))
                .containsExactly("OMC-B");
    }

    @Test
    void theHomeOfficeReturnCountsPromotionsOfSpecialsAndNoneOfStaffWithRanks() {
        worker("OMP-S", "M", "W1");
        employment("OMP-S", "SPECIAL_CONSTABLE", "1915-01-01", "NEW", "");
        rank("OMP-S", "SPECIAL_CONSTABLE", "1915-01-01", "1919-06-30", false);
        rank("OMP-S", "SPECIAL_SERGEANT", "1919-07-01", "", false);
        worker("OMP-T", "F", "W1");
        employment("OMP-T", "POLICE_STAFF", "1915-01-01", "NEW", "");
        rank("OMP-T", "CONSTABLE", "1915-01-01", "1919-06-30", false);
        rank("OMP-T", "SERGEANT", "1919-07-01", "", false);

        assertThat(unsuppressed("home-office-workforce-return", "asAt=1920-03-31"))
                .hasRows(
                        row("POLICE_STAFF", "NONE", "F", "WHITE", 1, "0.0", 0, 0, 0),
                        row("SPECIAL_CONSTABLE", "SPECIAL_SERGEANT", "M", "WHITE", 1, null, 0, 0, 1));
    }

    @Test
    void aDepartmentIsTheNearestAboveOrElseTheUnitAtTheTop() {
        file(
                "organisation-units",
                "externalId,name,kind,parentExternalId,validFrom",
                "OMD-D,OMD Department,DEPARTMENT,,1900-01-01",
                "OMD-E,OMD Branch,NPU,OMD-D,1900-01-01",
                "OMD-N,OMD Area,NPU,,1900-01-01",
                "OMD-T,OMD Team,TEAM,OMD-N,1900-01-01");
        for (String name : new String[] {"OMD-1", "OMD-2", "OMD-3"}) {
            worker(name, "F", "W1");
            employment(name, "POLICE_STAFF", "1925-01-01", "NEW", "");
            file(
                    "flexible-working-requests",
                    "externalId,workerExternalId,submittedOn,pattern,decidedOn,decision",
                    name + "-F1," + name + ",1930-01-01,PART_TIME,1930-02-01,AGREED",
                    name + "-F2," + name + ",1930-01-01,COMPRESSED_HOURS,1930-02-01,AGREED");
        }
        file(
                "postings",
                POSTINGS,
                "OMD-1-P,OMD-1,OMD-E,Analyst,1925-01-01,",
                "OMD-2-P,OMD-2,OMD-T,Analyst,1925-01-01,"); // OMD-3 is posted nowhere

        assertThat(figure("flexible-working-patterns", "asAt=1930-06-30"))
                .hasRows(
                        row("No department", 1, 1, "100.0"),
                        row("OMD Area", 1, 1, "100.0"),
                        row("OMD Department", 1, 1, "100.0"));
        assertThat(figure("flexible-working-timeliness", "from=1930-01-01&to=1930-06-30"))
                .hasRows(
                        row("No department", 2, 2, 0, 0, 0, "100.0"),
                        row("OMD Area", 2, 2, 0, 0, 0, "100.0"),
                        row("OMD Department", 2, 2, 0, 0, 0, "100.0"));
        Assertions.assertThat(behind("flexible-working-patterns", "asAt=1930-06-30&row=Total"))
                .hasSize(3); // one for each of those counted, who asked twice
    }

    @Test
    void whoExpiresExactlyAYearAheadIsNotFallingDueWithinIt() {
        imported(
                "vetting-requirements",
                "externalId,role,workerType,level,validFrom,validTo",
                "OMV-1,,POLICE_STAFF,NPPV_1,1946-01-01,1946-12-31");
        worker("OMV-A", "F", "W1");
        employment("OMV-A", "POLICE_STAFF", "1940-01-01", "NEW", "");
        worker("OMV-B", "F", "W1");
        employment("OMV-B", "POLICE_STAFF", "1940-01-01", "NEW", "");
        worker("OMV-C", "F", "W1"); // nothing is required of an officer: in no count, and behind none
        employment("OMV-C", "POLICE_OFFICER", "1940-01-01", "NEW", "");
        imported(
                "vetting-clearances",
                "externalId,workerExternalId,level,appliedOn,decidedOn,decision,expiresOn",
                "OMV-A1,OMV-A,NPPV_1,1940-01-01,1940-01-01,GRANTED,1947-06-30",
                "OMV-B1,OMV-B,NPPV_1,1940-01-01,1940-01-01,GRANTED,1947-06-29");

        Assertions.assertThat(behind("vetting-backlog", "asAt=1946-06-30")).containsExactly("OMV-B");
        assertThat(figure("vetting-backlog", "asAt=1946-06-30")).hasRows(row("NPPV_1", 0, 1, 0, null, null, null));
        Assertions.assertThat(behind("vetting-currency", "asAt=1946-06-30")).hasSize(2);
    }

    @Test
    void withoutAPolicyASupervisorIsInNoShareOfThoseWithinIt() {
        for (String name : new String[] {"OMS-1", "OMS-2", "OMS-3"}) {
            worker(name, "F", "W1");
            employment(name, "POLICE_STAFF", "1930-01-01", "NEW", "");
        }
        file(
                "organisation-units",
                "externalId,name,kind,parentExternalId,validFrom",
                "OMS-U,OMS Unit,DEPARTMENT,,1900-01-01",
                "OMS-V,OMS Part,TEAM,OMS-U,1900-01-01");
        file(
                "postings",
                POSTINGS,
                "OMS-1-P,OMS-1,OMS-U,Head,1930-01-01,",
                "OMS-2-P,OMS-2,OMS-V,Head,1930-01-01,"); // the part does not inherit the policy
        file(
                "supervisions",
                "externalId,workerExternalId,supervisorExternalId,validFrom,validTo",
                "OMS-11,OMS-2,OMS-1,1931-01-01,",
                "OMS-12,OMS-3,OMS-2,1931-01-01,");
        file(
                "span-policies",
                "externalId,unitExternalId,fewestReports,mostReports,validFrom,validTo",
                "OMS-21,OMS-U,2,6,1931-01-01,1931-12-31");

        assertThat(figure("spans-of-control", "asAt=1931-06-30"))
                .hasRows(
                        row("OMS-V", "OMS Part", 1, 1, "1.0", null, null, null, null, null, 0),
                        row("OMS-U", "OMS Unit", 1, 1, "1.0", 2, 6, 1, 0, "0.0", 1))
                .hasTotals("Total", "Total", 2, 2, "1.0", null, null, 1, 0, "0.0", 1);
    }
}
