package uk.police.wmp.changeportfolio.ledger;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.police.wmp.changeportfolio.benefit.Benefit;
import uk.police.wmp.changeportfolio.benefit.BenefitService;
import uk.police.wmp.changeportfolio.project.Project;
import uk.police.wmp.changeportfolio.project.ProjectService;
import uk.police.wmp.rest.Code;
import uk.police.wmp.rest.CodeLists;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.Violation;

/** Turns the lines of a request into lines of the ledger, and tells every fault at once. */
@Singleton
class EntryReader {

    private final ProjectService projects;
    private final BenefitService benefits;
    private final CodeLists codes;

    EntryReader(ProjectService projects, BenefitService benefits, CodeLists codes) {
        this.projects = projects;
        this.benefits = benefits;
        this.codes = codes;
    }

    /** @throws InvalidRequest with every line's faults; whether the lines balance is for the ledger to say */
    List<LedgerLine> read(List<JournalEntry> entries, Basis basis) {
        Map<String, Optional<Project>> known = new HashMap<>();
        Map<String, Optional<Benefit>> promised = new HashMap<>();
        List<Violation> violations = new ArrayList<>();
        List<LedgerLine> lines = new ArrayList<>();
        for (JournalEntry entry : entries) {
            String at = "/lines/" + lines.size();
            Project project = known.computeIfAbsent(entry.projectExternalId(), projects::find)
                    .orElse(null);
            if (project == null) {
                violations.add(new Violation(at + "/projectExternalId", "no project has this external id"));
            }
            checkSign(entry, basis, at, violations);
            lines.add(new LedgerLine(
                    project == null ? null : project.id(),
                    project == null ? null : benefit(entry, project, promised, at, violations),
                    entry.account(),
                    entry.financialYear(),
                    entry.amountGbp(),
                    basis,
                    project != null && project.isInClosedProgramme() ? Book.CLOSED : Book.LIVE));
        }
        if (!violations.isEmpty()) {
            throw new InvalidRequest(violations);
        }
        return lines;
    }

    /** What happened may go back, such as a refund; a plan is of costs and benefits. */
    private void checkSign(JournalEntry entry, Basis basis, String at, List<Violation> violations) {
        int sign = entry.amountGbp().signum();
        if (sign == 0) {
            violations.add(new Violation(at + "/amountGbp", "must not be 0"));
        } else if (basis == Basis.PLAN && sign < 0 && isIn("COST", entry.account())) {
            violations.add(new Violation(at + "/amountGbp", "must be positive: it is a cost"));
        } else if (basis == Basis.PLAN && sign > 0 && isIn("BENEFIT", entry.account())) {
            violations.add(new Violation(at + "/amountGbp", "must be negative: it is a benefit"));
        }
    }

    private boolean isIn(String group, String account) {
        return codes.find("ledger-account", account)
                .map(Code::groups)
                .filter(groups -> groups.contains(group))
                .isPresent();
    }

    private UUID benefit(
            JournalEntry entry,
            Project project,
            Map<String, Optional<Benefit>> promised,
            String at,
            List<Violation> violations) {
        if (entry.benefitExternalId() == null) {
            return null;
        }
        Benefit benefit = promised.computeIfAbsent(entry.benefitExternalId(), benefits::find)
                .orElse(null);
        if (benefit == null || !benefit.isOf(project)) {
            violations.add(new Violation(at + "/benefitExternalId", "no benefit of the project has this external id"));
            return null;
        }
        if (!benefit.isOnAccount(entry.account())) {
            violations.add(new Violation(at + "/account", "must be the category of the benefit that the line names"));
        }
        return benefit.id();
    }
}
