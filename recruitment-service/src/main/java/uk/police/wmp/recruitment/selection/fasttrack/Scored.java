package uk.police.wmp.recruitment.selection.fasttrack;

import java.math.BigDecimal;
import java.util.UUID;

/** An application that waits at a step with its final score of that step, or on the way to its appointment with its last one. */
record Scored(UUID assessmentId, UUID applicationId, String applicationExternalId, BigDecimal finalScore, String band) {

    boolean isEquallyQualifiedAs(Scored other) {
        return band.equals(other.band);
    }

    boolean isBetterQualifiedThan(Scored other) {
        return !isEquallyQualifiedAs(other) && finalScore.compareTo(other.finalScore) > 0;
    }
}
