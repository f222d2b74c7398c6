package uk.police.wmp.recruitment.selection.quality;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;

/** A sample of marks, with all that it takes to draw it again. */
@Entity
class QualitySample extends RecordedEntity {

    LocalDate heldFrom;
    LocalDate heldTo;
    BigDecimal sharePercent;
    String seed;
    String algorithm;
    long position;
    int population;
    int drawn;

    static QualitySample of(DrawSample order, BigDecimal sharePercent, String seed, long position, Draw.Drawn drawn) {
        QualitySample sample = new QualitySample();
        sample.externalId = order.externalId();
        sample.heldFrom = order.heldFrom();
        sample.heldTo = order.heldTo();
        sample.sharePercent = sharePercent;
        sample.seed = seed;
        sample.algorithm = Draw.ALGORITHM;
        sample.position = position;
        sample.population = drawn.population();
        sample.drawn = drawn.marks().size();
        return sample;
    }
}
