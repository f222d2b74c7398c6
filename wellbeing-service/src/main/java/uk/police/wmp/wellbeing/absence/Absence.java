package uk.police.wmp.wellbeing.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.SecondaryRow;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.wellbeing.worker.Worker;

/** A spell of absence of a worker. Its reason is in a table of its own, whose rows are read only for those who may see them. */
@Entity
@SecondaryTable(name = Absence.REASONS, pkJoinColumns = @PrimaryKeyJoinColumn(name = "id"))
@SecondaryRow(table = Absence.REASONS, optional = false)
class Absence extends RecordedEntity {

    static final String REASONS = "absence_reason";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    LocalDate startedOn;
    LocalDate endedOn;
    BigDecimal hoursLost;

    @Column(table = REASONS)
    String reason;

    void amend(RecordAbsence details, Worker worker) {
        externalId = details.externalId();
        this.worker = worker;
        startedOn = details.startedOn();
        endedOn = details.endedOn();
        hoursLost = details.hoursLost();
        reason = details.reason();
    }
}
