package uk.police.wmp.changeportfolio.ledger;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import uk.police.wmp.changeportfolio.benefit.Benefit;
import uk.police.wmp.changeportfolio.project.Project;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.Violation;

/** The ledger as other features use it: what stands in it, and posting a journal. The database holds it to its rules (V002). */
@Singleton
public class Ledger {

    private static final int LINES_AT_ONCE = 200;

    private final EntryReader entries;
    private final JournalRepository journals;
    private final JournalLineRepository lines;

    Ledger(EntryReader entries, JournalRepository journals, JournalLineRepository lines) {
        this.entries = entries;
        this.journals = journals;
        this.lines = lines;
    }

    /** Lines as a request gives them. @throws InvalidRequest with every line's faults */
    public List<LedgerLine> read(List<JournalEntry> requested, Basis basis) {
        return entries.read(requested, basis);
    }

    /** The plan of a project, as its journals in the live book add up. */
    public List<LedgerLine> planOf(UUID projectId) {
        return lines.planOf(projectId);
    }

    /** All that a programme's projects have in the live book, planned and actual. */
    public List<LedgerLine> liveLinesOf(UUID programmeId) {
        return lines.liveLinesOf(programmeId);
    }

    /** @throws InvalidRequest when the lines don't balance */
    @WriteTransaction
    public PostedJournal post(JournalHeader header, List<LedgerLine> posted) {
        refuseUnbalanced(posted);
        Journal journal = new Journal(header);
        journals.persistAndFlush(journal);
        var manager = journals.getEntityManager();
        // hundreds of lines go in as a few statements
        manager.unwrap(Session.class).setJdbcBatchSize(LINES_AT_ONCE);
        int number = 0;
        for (LedgerLine line : posted) {
            number++;
            Project project = manager.getReference(Project.class, line.projectId());
            Benefit benefit = line.benefitId() == null ? null : manager.getReference(Benefit.class, line.benefitId());
            lines.persist(new JournalLine(journal, number, line, project, benefit));
        }
        journals.flush();
        return posted(journal.id());
    }

    PostedJournal posted(UUID id) {
        JournalView journal = journals.find("id", id).project(JournalView.class).firstResult();
        return journal == null ? null : PostedJournal.of(journal, lines.linesOf(id));
    }

    private record Balance(UUID projectId, Basis basis, Book book) {}

    private void refuseUnbalanced(List<LedgerLine> posted) {
        Map<Balance, BigDecimal> balances = new LinkedHashMap<>();
        for (LedgerLine line : posted) {
            balances.merge(new Balance(line.projectId(), line.basis(), line.book()), line.amountGbp(), BigDecimal::add);
        }
        List<Violation> violations = new ArrayList<>();
        balances.forEach((balance, amount) -> {
            if (amount.signum() != 0) {
                Project project = journals.getEntityManager().find(Project.class, balance.projectId());
                violations.add(new Violation(
                        "/lines",
                        "must sum to zero for each project: those of %s sum to %s"
                                .formatted(project.externalId(), amount.toPlainString())));
            }
        });
        if (!violations.isEmpty()) {
            throw new InvalidRequest(violations);
        }
    }
}
