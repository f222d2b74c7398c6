package uk.police.wmp.houserules.examples.leave;

import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
import uk.police.wmp.rest.Confidential;

/** Moving its first day until it is refused finds the last. */
record RecordSpell(
        LocalDate startedOn,
        LocalDate knownOn,
        @Confidential("spells:read") LocalDate endedOn,

        @Confidential(value = "spells:read", judgedBeside = "knownOn")
        LocalDate reviewedOn) {

    @AssertTrue
    boolean isInOrder() {
        return endedOn == null || startedOn == null || !endedOn.isBefore(startedOn);
    }

    @AssertTrue
    boolean isBegun() {
        return endedOn == null || startedOn != null;
    }

    @AssertTrue
    boolean isReviewedInOrder() {
        return reviewedOn == null || knownOn == null || !reviewedOn.isBefore(knownOn);
    }
}
