package uk.police.wmp.recruitment.planning.capacity;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How learning capacities come in bulk, and how their changes are told. */
final class LearningCapacityRecords {

    private LearningCapacityRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("learning_capacity", "learning-capacities", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<PlanLearningCapacity> bulk() {
        return BulkRecord.of("learning-capacities", PlanLearningCapacity.class).into("learning_capacity");
    }
}
