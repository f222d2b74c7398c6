package uk.police.wmp.changeportfolio.ledger;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import uk.police.wmp.history.ReadAsKnown;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.RecordNotFound;
import uk.police.wmp.rest.StateConflict;

@Singleton
class JournalService {

    private final Ledger ledger;
    private final JournalRepository journals;
    private final JournalLineRepository lines;

    JournalService(Ledger ledger, JournalRepository journals, JournalLineRepository lines) {
        this.ledger = ledger;
        this.journals = journals;
        this.lines = lines;
    }

    /** What happened late to a closed programme is posted, in its book; what is planned for one is not. */
    @WriteTransaction
    public PostedJournal post(PostJournal details) {
        boolean planned = details.kind() == JournalKind.PLAN;
        List<LedgerLine> read = ledger.read(details.lines(), planned ? Basis.PLAN : Basis.ACTUAL);
        if (planned && read.stream().anyMatch(line -> line.book() == Book.CLOSED)) {
            throw new StateConflict(
                    "state-conflict",
                    "A closed programme takes no more plans.",
                    "CLOSED",
                    List.of("POST /v1/journals with kind ACTUAL"));
        }
        return ledger.post(details.header(), read);
    }

    @ReadAsKnown
    public PostedJournal get(UUID id) {
        PostedJournal journal = ledger.posted(id);
        if (journal == null) {
            throw new RecordNotFound("journals", id);
        }
        return journal;
    }

    @ReadAsKnown
    public JournalLineView line(UUID id) {
        return lines.find("id", id)
                .project(JournalLineView.class)
                .firstResultOptional()
                .orElseThrow(() -> new RecordNotFound("journal-lines", id));
    }

    ListQuery<JournalView> list(JournalFilter filter) {
        return ListQuery.of(journals, JournalView.class)
                .where("kind = :kind", "kind", filter.kind())
                .where(
                        "id in (select l.journal.id from JournalLine l where l.project.externalId = :projectExternalId)",
                        "projectExternalId",
                        filter.projectExternalId())
                .where("postedOn >= :postedFrom", "postedFrom", filter.postedFrom())
                .where("postedOn <= :postedTo", "postedTo", filter.postedTo())
                .sortable("postedOn", "externalId");
    }

    ListQuery<JournalLineView> listLines(JournalLineFilter filter) {
        return ListQuery.of(lines, JournalLineView.class)
                .where("journal.externalId = :journalExternalId", "journalExternalId", filter.journalExternalId())
                .where("project.externalId = :projectExternalId", "projectExternalId", filter.projectExternalId())
                .where("benefitExternalId = :benefitExternalId", "benefitExternalId", filter.benefitExternalId())
                .where("account = :account", "account", filter.account())
                .where("financialYear = :financialYear", "financialYear", filter.financialYear())
                .where("basis = :basis", "basis", filter.basis())
                .where("book = :book", "book", filter.book())
                .sortable("postedOn", "financialYear")
                .csv(PostJournalLine.class);
    }
}
