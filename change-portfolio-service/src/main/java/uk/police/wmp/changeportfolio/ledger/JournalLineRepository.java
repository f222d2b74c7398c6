package uk.police.wmp.changeportfolio.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class JournalLineRepository implements PanacheRepositoryBase<JournalLine, UUID> {

    /** What all lines so far have left in the live book, where they have left anything. */
    private static final String STANDING = """
            select l.project.id, l.benefit.id, l.account, l.financialYear, sum(l.amountGbp), l.basis, l.book
              from JournalLine l
             where l.book = :book and %s
             group by l.project.id, l.benefit.id, l.account, l.financialYear, l.basis, l.book
            having sum(l.amountGbp) <> 0
             order by l.project.id, l.basis, l.financialYear, l.account, l.benefit.id""";

    List<LedgerLine> planOf(UUID projectId) {
        return getEntityManager()
                .createQuery(STANDING.formatted("l.project.id = :project and l.basis = :basis"), LedgerLine.class)
                .setParameter("book", Book.LIVE)
                .setParameter("project", projectId)
                .setParameter("basis", Basis.PLAN)
                .getResultList();
    }

    List<LedgerLine> liveLinesOf(UUID programmeId) {
        return getEntityManager()
                .createQuery(STANDING.formatted("l.project.programme.id = :programme"), LedgerLine.class)
                .setParameter("book", Book.LIVE)
                .setParameter("programme", programmeId)
                .getResultList();
    }

    List<JournalLineView> linesOf(UUID journalId) {
        return find("journal.id = ?1 order by lineNumber", journalId)
                .project(JournalLineView.class)
                .list();
    }
}
