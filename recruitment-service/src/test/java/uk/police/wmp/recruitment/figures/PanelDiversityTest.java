package uk.police.wmp.recruitment.figures;

import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureQuestion.unsuppressed;
import static uk.police.wmp.figures.testing.FigureRow.SUPPRESSED;
import static uk.police.wmp.figures.testing.FigureRow.rounded;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.selection.Panels.campaign;
import static uk.police.wmp.recruitment.selection.Panels.convened;
import static uk.police.wmp.recruitment.selection.Panels.seated;
import static uk.police.wmp.recruitment.selection.Panels.trained;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class PanelDiversityTest {

    @Test
    void countsPanelsHeldInsideThePeriodByWhoSatOnThem() {
        campaign("PDT");
        trained("PDT-A", "F", "W1");
        trained("PDT-B", "M", "A1");
        trained("PDT-C", "M", "W1");
        convened("PDT-1", "PDT", "INTERVIEW", "2021-04-01"); // both edges: counted
        convened("PDT-2", "PDT", "INTERVIEW", "2021-12-31");
        convened("PDT-3", "PDT", "INTERVIEW", "2021-03-31"); // a day before: not
        convened("PDT-4", "PDT", "INTERVIEW", "2021-05-01"); // nobody sits on it
        seated("PDT-1", "PDT-A");
        seated("PDT-1", "PDT-B");
        seated("PDT-2", "PDT-C");
        seated("PDT-2", "PDT-B");
        seated("PDT-3", "PDT-C");

        String year = "from=2021-04-01&to=2022-03-31";
        assertThat(unsuppressed("panel-diversity", year))
                .hasRows(row("INTERVIEW", 2, "50.0", 1, 1, 2, 4, "25.0", "50.0", 1, 2))
                .hasTotals("Total", 2, "50.0", 1, 1, 2, 4, "25.0", "50.0", 1, 2);
        assertThat(unsuppressed("panel-diversity", "from=2021-04-02&to=2021-12-30"))
                .hasNoRows();
        assertThat(figure("panel-diversity", year))
                .hasRow("INTERVIEW", 2, SUPPRESSED, 0, rounded(1), rounded(2), 4, SUPPRESSED, SUPPRESSED, 0, 0);
        assertThat(figure("panel-diversity", "from=2021-04-02&to=2022-03-31")).isRefused(403, "disclosure-control");
    }
}
