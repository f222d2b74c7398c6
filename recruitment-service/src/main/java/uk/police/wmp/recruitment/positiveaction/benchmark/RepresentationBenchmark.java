package uk.police.wmp.recruitment.positiveaction.benchmark;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;

/** The share that a group has of the community. */
@Entity
class RepresentationBenchmark extends RecordedEntity {

    String representedGroup;
    String workerType;
    BigDecimal sharePercent;
    String source;
    LocalDate validFrom;
    LocalDate validTo;

    void amend(RecordRepresentationBenchmark details) {
        externalId = details.externalId();
        representedGroup = details.representedGroup();
        workerType = details.workerType();
        sharePercent = details.sharePercent();
        source = details.source();
        validFrom = details.validFrom();
        validTo = details.validTo();
    }
}
