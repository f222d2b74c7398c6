package uk.police.wmp.recruitment.figures;

import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureQuestion.unsuppressed;
import static uk.police.wmp.figures.testing.FigureRow.SUPPRESSED;
import static uk.police.wmp.figures.testing.FigureRow.rounded;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.figures.Behind.behind;
import static uk.police.wmp.recruitment.planning.Imported.contract;
import static uk.police.wmp.recruitment.planning.Imported.employment;
import static uk.police.wmp.recruitment.planning.Imported.rank;
import static uk.police.wmp.recruitment.planning.Imported.seconded;
import static uk.police.wmp.recruitment.planning.Imported.worker;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class RankFiguresTest {

    private static void officer(String name, String ethnicity, String joinedOn, String leftOn) {
        worker(name, "F", ethnicity);
        employment(name, "POLICE_OFFICER", joinedOn, "NEW", leftOn);
    }

    @Test
    void aTemporaryChiefOfficerIsToldFromASubstantiveOne() {
        officer("RKS-1", "W1", "1908-01-01", "1908-12-31");
        rank("RKS-1", "ASSISTANT_CHIEF_CONSTABLE", "1908-06-30", "", true);
        officer("RKS-2", "W1", "1908-01-01", "1908-12-31");
        rank("RKS-2", "ASSISTANT_CHIEF_CONSTABLE", "1908-01-01", "1908-06-30", false);
        officer("RKS-3", "W1", "1908-01-01", "1908-06-29"); // left a day early
        rank("RKS-3", "ASSISTANT_CHIEF_CONSTABLE", "1908-01-01", "", false);

        assertThat(figure("rank-strength", "asAt=1908-06-30")).hasRows(row("ASSISTANT_CHIEF_CONSTABLE", 1, 1, 2));
        Assertions.assertThat(behind("rank-strength", "asAt=1908-06-30&row=ASSISTANT_CHIEF_CONSTABLE"))
                .containsExactly("RKS-1-1908-01-01", "RKS-2-1908-01-01");
    }

    @Test
    void promotionsOutOfARankExplainItsFall() {
        officer("RKM-1", "A1", "1903-01-01", "1905-12-31"); // promoted in the year
        rank("RKM-1", "CHIEF_INSPECTOR", "1903-01-01", "1904-06-30", false);
        rank("RKM-1", "SUPERINTENDENT", "1904-07-01", "", false);
        officer("RKM-2", "W1", "1903-01-01", "1905-12-31");
        rank("RKM-2", "CHIEF_INSPECTOR", "1903-01-01", "", false);
        officer("RKM-3", "B1", "1904-12-31", "1905-12-31"); // joined on the last day
        rank("RKM-3", "CHIEF_INSPECTOR", "1904-12-31", "", false);
        officer("RKM-4", "B1", "1903-01-01", "1904-12-30"); // not there on the last day
        rank("RKM-4", "CHIEF_INSPECTOR", "1903-01-01", "", false);

        assertThat(unsuppressed("representation-movements-by-rank", "from=1904-01-01&to=1904-12-31"))
                .hasRows(
                        row("SUPERINTENDENT", 0, 0, 1, 0, 0, 1, 0, 1, null, "100.0", 1),
                        row("CHIEF_INSPECTOR", 2, 1, 0, 1, 1, 1, 3, 2, "66.7", "50.0", 1));
        Assertions.assertThat(
                        behind("representation-movements-by-rank", "from=1904-01-01&to=1904-12-31&row=SUPERINTENDENT"))
                .containsExactly("RKM-1");
        Assertions.assertThat(
                        behind("representation-movements-by-rank", "from=1904-01-01&to=1904-12-31&row=CHIEF_INSPECTOR"))
                .hasSize(4);
        String chiefs = "from=1904-01-01&to=1904-12-31&row=CHIEF_INSPECTOR&measure=";
        Assertions.assertThat(behind("representation-movements-by-rank", chiefs + "minorityBefore"))
                .containsExactly("RKM-1", "RKM-4");
        Assertions.assertThat(behind("representation-movements-by-rank", chiefs + "minorityMovedOut"))
                .containsExactly("RKM-1");
        Assertions.assertThat(behind("representation-movements-by-rank", chiefs + "minorityAfter"))
                .containsExactly("RKM-3");
        Assertions.assertThat(behind("representation-movements-by-rank", chiefs + "after"))
                .containsExactly("RKM-2", "RKM-3");
        assertThat(figure("representation-movements-by-rank", "from=1904-01-01&to=1904-12-31"))
                .hasRow(
                        "CHIEF_INSPECTOR",
                        0,
                        rounded(1),
                        0,
                        rounded(1),
                        rounded(1),
                        0,
                        3,
                        2,
                        SUPPRESSED,
                        SUPPRESSED,
                        1);
        assertThat(figure("representation-movements-by-rank", "from=1904-01-01&to=1904-06-30"))
                .isRefused(403, "disclosure-control");
    }

    @Test
    void whoHasNoRecordedRankIsAConstableAsInTheSharesByRank() {
        officer("RKU-1", "A1", "1910-01-01", "1912-12-31");
        officer("RKU-2", "W1", "1910-01-01", "1912-12-31");
        rank("RKU-2", "CONSTABLE", "1910-01-01", "1911-06-29", false);
        rank("RKU-2", "SERGEANT", "1911-06-30", "", false);

        assertThat(unsuppressed("representation-movements-by-rank", "from=1911-01-01&to=1911-12-31"))
                .hasRows(
                        row("SERGEANT", 0, 0, 0, 0, 0, 0, 0, 1, null, "0.0", 1),
                        row("CONSTABLE", 1, 0, 0, 0, 0, 1, 2, 1, "50.0", "100.0", 1));
        assertThat(unsuppressed("ethnic-minority-by-rank", "asAt=1911-12-31&denominator=ALL"))
                .hasRows(row("SERGEANT", "0.0", null, 0, 1, 1), row("CONSTABLE", "100.0", null, 1, 1, 1));
    }

    @Test
    void theHomeOfficeReturnCountsTheYearThatEndsWithTheCensusDay() {
        officer("HOR-1", "A1", "1907-03-31", "1907-06-30"); // joins on the day
        contract("HOR-1", "0.5", "1907-03-31", "");
        rank("HOR-1", "CONSTABLE", "1907-03-31", "", false);
        officer("HOR-2", "A1", "1906-03-31", "1907-03-30"); // joined a day early; left the day before
        rank("HOR-2", "CONSTABLE", "1906-03-31", "", false);
        officer("HOR-3", "M1", "1905-01-01", "1907-06-30"); // promoted on the day; on a career break: counted
        contract("HOR-3", "1", "1905-01-01", "");
        rank("HOR-3", "CONSTABLE", "1905-01-01", "1907-03-30", false);
        rank("HOR-3", "SERGEANT", "1907-03-31", "", false);
        seconded("HOR-3", "CAREER_BREAK", "1907-01-01", "1907-06-30");
        officer("HOR-4", "W1", "1905-01-01", "1907-03-31"); // last day: still there, but in another force
        rank("HOR-4", "CONSTABLE", "1905-01-01", "1906-03-31", false);
        rank("HOR-4", "SERGEANT", "1906-04-01", "", true); // temporary: no promotion
        seconded("HOR-4", "OTHER_FORCE", "1907-03-31", "1907-03-31");

        assertThat(unsuppressed("home-office-workforce-return", "asAt=1907-03-31"))
                .hasRows(
                        row("POLICE_OFFICER", "CONSTABLE", "F", "ASIAN", 1, "0.5", 1, 1, 0),
                        row("POLICE_OFFICER", "SERGEANT", "F", "MIXED", 1, "1.0", 0, 0, 1))
                .hasTotals("Total", "Total", "Total", "Total", 2, "1.5", 1, 1, 1);
        assertThat(figure("home-office-workforce-return", "asAt=1907-03-30")).isRefused(403, "disclosure-control");
    }

    /** Of 99 officers one is more than a percentage point, of 100 exactly one. */
    @Test
    void aRankComesWithAWarningOfSmallNumbersAsLongAsItIsSmall() {
        for (int i = 0; i < 101; i++) {
            officer("RKW-" + i, "W1", "1900-01-01", i == 0 ? "1900-06-30" : "1902-06-30");
        }
        rank("RKW-100", "INSPECTOR", "1900-01-01", "", false);

        assertThat(unsuppressed("ethnic-minority-by-rank", "asAt=1900-01-31&asAt=1900-12-31"))
                .hasRows(
                        row("INSPECTOR", "0.0", "0.0", null, 0, 0, 1, 1, 1, 1),
                        row("CONSTABLE", "0.0", "0.0", null, 0, 0, 100, 99, 0, 1));
        assertThat(unsuppressed("representation-movements-by-rank", "from=1901-01-01&to=1901-12-31"))
                .hasRow("CONSTABLE", 0, 0, 0, 0, 0, 0, 99, 99, "0.0", "0.0", 1);
    }
}
