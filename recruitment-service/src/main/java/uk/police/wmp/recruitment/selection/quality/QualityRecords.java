package uk.police.wmp.recruitment.selection.quality;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;

/** How samples and reviews are told. They don't come in bulk: a draw is made here, of what is recorded here. */
final class QualityRecords {

    private static final String MODERATORS = "assessment:moderate";

    private QualityRecords() {}

    @Produces
    @Singleton
    static TrackedRecord trackedSamples() {
        return new TrackedRecord("quality_sample", "quality-samples", MODERATORS);
    }

    @Produces
    @Singleton
    static TrackedRecord trackedMarks() {
        return new TrackedRecord("sampled_mark", "sampled-marks", MODERATORS)
                .about("mark_id")
                .identifying("notes")
                .naming("reviewer_id", "reviewed_on", "result", "reviewer_mark");
    }
}
