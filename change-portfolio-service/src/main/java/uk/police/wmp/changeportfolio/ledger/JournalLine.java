package uk.police.wmp.changeportfolio.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.UuidGenerator;
import uk.police.wmp.changeportfolio.benefit.Benefit;
import uk.police.wmp.changeportfolio.project.Project;

/** One line of a journal; known by the journal and its number in it, for no other system names it. */
@Entity
class JournalLine {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Journal journal;

    int lineNumber;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Project project;

    @ManyToOne(fetch = FetchType.LAZY)
    Benefit benefit;

    /** As a path of its own, benefit.externalId would leave out, in a query, the lines without a benefit. */
    @Formula("(select b.external_id from benefit b where b.id = benefit_id)")
    String benefitExternalId;

    String account;
    int financialYear;
    BigDecimal amountGbp;

    @Enumerated(EnumType.STRING)
    Basis basis;

    @Enumerated(EnumType.STRING)
    Book book;

    protected JournalLine() {}

    JournalLine(Journal journal, int lineNumber, LedgerLine line, Project project, Benefit benefit) {
        this.journal = journal;
        this.lineNumber = lineNumber;
        this.project = project;
        this.benefit = benefit;
        account = line.account();
        financialYear = line.financialYear();
        amountGbp = line.amountGbp();
        basis = line.basis();
        book = line.book();
    }
}
