package uk.police.wmp.changeportfolio.rebaseline;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.police.wmp.changeportfolio.ledger.Basis;
import uk.police.wmp.changeportfolio.ledger.Ledger;
import uk.police.wmp.changeportfolio.ledger.LedgerLine;
import uk.police.wmp.changeportfolio.ledger.PostedJournal;
import uk.police.wmp.changeportfolio.project.Project;
import uk.police.wmp.changeportfolio.project.ProjectService;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.rest.StateConflict;

@Singleton
class RebaselineService {

    private final ProjectService projects;
    private final Ledger ledger;

    RebaselineService(ProjectService projects, Ledger ledger) {
        this.projects = projects;
        this.ledger = ledger;
    }

    /** What is reversed is the plan as it is inside this transaction: of two at once, the later reverses the earlier's. */
    @WriteTransaction
    public PostedJournal rebaseline(UUID projectId, RebaselineProject details) {
        Project project = projects.withId(projectId);
        if (project.isInClosedProgramme()) {
            throw new StateConflict(
                    "state-conflict",
                    "A closed programme's plans stay as they are.",
                    "CLOSED",
                    List.of("POST /v1/journals with kind ACTUAL"));
        }
        List<LedgerLine> restated = ledger.read(details.restated(project.externalId()), Basis.PLAN);
        List<LedgerLine> plan = ledger.planOf(projectId);
        if (plan.isEmpty()) {
            throw new StateConflict(
                    "state-conflict",
                    "The project has no plan that could be restated.",
                    "UNPLANNED",
                    List.of("POST /v1/journals with kind PLAN"));
        }
        List<LedgerLine> lines = new ArrayList<>();
        plan.forEach(line -> lines.add(line.reversed()));
        lines.addAll(restated);
        return ledger.post(details.header(), lines);
    }
}
