package uk.police.wmp.recruitment.selection.marking;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;

/**
 * How changes of marks are told: that there are some, never which. They don't come in bulk, for each is given by the assessor
 * whose it is.
 */
final class MarkRecords {

    private MarkRecords() {}

    @Produces
    @Singleton
    static TrackedRecord trackedMarks() {
        return new TrackedRecord("assessor_mark", "assessor-marks", "assessment:moderate")
                .hiding("mark", "evidence")
                .about("assessment_id")
                .identifying("evidence")
                .naming("member_id", "competency");
    }

    @Produces
    @Singleton
    static TrackedRecord trackedAgreement() {
        return new TrackedRecord("moderated_mark", "moderated-marks", "assessment:moderate")
                .about("assessment_id")
                .identifying("reason");
    }
}
