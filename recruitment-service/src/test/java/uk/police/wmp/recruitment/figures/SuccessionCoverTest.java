package uk.police.wmp.recruitment.figures;

import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.figures.ConversationRows.department;
import static uk.police.wmp.recruitment.figures.ConversationRows.imported;
import static uk.police.wmp.recruitment.figures.ConversationRows.officer;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class SuccessionCoverTest {

    @Test
    void aRoleIsVacantFromTheDayAfterItsHoldersLast() {
        department("SUV-A");
        officer("SUV-1", "SUV-A", "1962-01-01", "1963-06-30");
        imported(
                "critical-roles",
                "externalId,name,unitExternalId,incumbentExternalId,whyCritical,validFrom",
                "SUV-R1",
                "Head of dogs",
                "SUV-A",
                "SUV-1",
                "licence",
                "1962-01-01");

        assertThat(figure("succession-cover", "asAt=1963-06-30")).hasRows(row("SUV-A", 1, 0, "0.0", 0, 1, 0));
        assertThat(figure("succession-cover", "asAt=1963-07-01")).hasRows(row("SUV-A", 1, 0, "0.0", 0, 1, 1));
    }

    @Test
    void aRoleIsCoveredWhileSomebodyInServiceIsReady() {
        department("SUC-A");
        officer("SUC-1", "SUC-A", "1950-01-01", "1960-06-30");
        officer("SUC-2", "SUC-A", "1950-01-01", "1960-06-29");
        String role = "externalId,name,unitExternalId,whyCritical,validFrom,validTo";
        imported(
                "critical-roles", role, "SUC-R1", "Head of firearms", "SUC-A-T", "licence", "1955-01-01", "1960-06-30");
        imported(
                "critical-roles",
                role,
                "SUC-R2",
                "Head of forensics",
                "SUC-A",
                "accreditation",
                "1960-06-30",
                "1961-01-01");
        imported("critical-roles", role, "SUC-R3", "Head of nothing", "SUC-A", "gone", "1955-01-01", "1960-06-29");
        String candidate = "externalId,roleExternalId,workerExternalId,readiness,assessedOn,validFrom,validTo";
        imported(
                "succession-candidates",
                candidate,
                "SUC-C1",
                "SUC-R1",
                "SUC-1",
                "READY_NOW",
                "1959-01-01",
                "1959-01-01",
                "1960-06-30");
        imported(
                "succession-candidates",
                candidate,
                "SUC-C2",
                "SUC-R2",
                "SUC-2",
                "READY_NOW",
                "1959-01-01",
                "1959-01-01",
                "");
        imported(
                "succession-candidates",
                candidate,
                "SUC-C3",
                "SUC-R2",
                "SUC-1",
                "1_2_YEARS",
                "1959-01-01",
                "1959-01-01",
                "1960-06-29");

        assertThat(figure("succession-cover", "asAt=1960-06-30"))
                .hasRows(row("SUC-A", 2, 1, "50.0", 0, 1, 2)); // SUC-2 has left, SUC-C3 is over
        assertThat(figure("succession-cover", "asAt=1960-06-29")).hasRows(row("SUC-A", 2, 1, "50.0", 0, 1, 2));
        assertThat(figure("succession-cover", "asAt=1960-07-01")).hasRows(row("SUC-A", 1, 0, "0.0", 0, 1, 1));
    }
}
