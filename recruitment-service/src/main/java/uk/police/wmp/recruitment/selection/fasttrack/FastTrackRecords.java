package uk.police.wmp.recruitment.selection.fasttrack;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.recruitment.worker.Characteristics;

/** How fast-tracks are told: to those who may know what candidates said of themselves. They are decided here, never imported. */
final class FastTrackRecords {

    private FastTrackRecords() {}

    @Produces
    @Singleton
    static TrackedRecord trackedDecision() {
        return new TrackedRecord("fast_track", "fast-tracks", Characteristics.PERMISSION)
                .about("application_id")
                .identifying("reason");
    }

    @Produces
    @Singleton
    static TrackedRecord trackedComparison() {
        return new TrackedRecord("fast_track_comparison", "fast-track-comparisons", Characteristics.PERMISSION)
                .about("application_id");
    }
}
