package uk.police.wmp.recruitment.planning.capacity;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

@Singleton
class LearningCapacityService extends Records<LearningCapacity, RecordLearningCapacity, LearningCapacityView> {

    LearningCapacityService() {
        super("learning-capacities", LearningCapacity::new, "startsOn", "externalId");
    }

    @Override
    protected void amend(LearningCapacity learningCapacity, RecordLearningCapacity details) {
        learningCapacity.amend(details);
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("learning_capacity", "learning-capacities", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordLearningCapacity> bulk() {
        return BulkRecord.of("learning-capacities", RecordLearningCapacity.class)
                .into(LearningCapacity.class);
    }
}
