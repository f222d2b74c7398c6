package uk.police.wmp.recruitment.planning.capacity;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class LearningCapacityService extends RecordService<LearningCapacity, PlanLearningCapacity, LearningCapacityView> {

    private final LearningCapacityRepository capacities;

    LearningCapacityService(LearningCapacityRepository capacities) {
        super("learning-capacities", capacities, LearningCapacityView.class);
        this.capacities = capacities;
    }

    ListQuery<LearningCapacityView> list(LearningCapacityFilter filter) {
        return ListQuery.of(capacities, LearningCapacityView.class)
                .where("kind = :kind", "kind", filter.kind())
                .where("startsOn <= :validOn and endsOn >= :validOn", "validOn", filter.validOn())
                .sortable("startsOn", "externalId")
                .csv(PlanLearningCapacity.class);
    }

    @Override
    protected LearningCapacity blank() {
        return new LearningCapacity();
    }

    @Override
    protected void amend(LearningCapacity learningCapacity, PlanLearningCapacity details) {
        learningCapacity.amend(details);
    }

    @Override
    protected PlanLearningCapacity details(LearningCapacity learningCapacity) {
        return learningCapacity.details();
    }

    @Override
    protected LearningCapacityView view(LearningCapacity learningCapacity) {
        return LearningCapacityView.of(learningCapacity);
    }
}
