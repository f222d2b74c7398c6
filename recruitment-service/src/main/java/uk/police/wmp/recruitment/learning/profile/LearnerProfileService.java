package uk.police.wmp.recruitment.learning.profile;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.learning.programme.LearningProgrammeService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class LearnerProfileService extends RecordService<LearnerProfile, SetLearnerProfile, LearnerProfileView> {

    private final LearnerProfileRepository profiles;
    private final LearningProgrammeService programmes;

    LearnerProfileService(LearnerProfileRepository profiles, LearningProgrammeService programmes) {
        super("learner-profiles", profiles, LearnerProfileView.class);
        this.profiles = profiles;
        this.programmes = programmes;
    }

    ListQuery<LearnerProfileView> list(LearnerProfileFilter filter) {
        return ListQuery.of(profiles, LearnerProfileView.class)
                .where("role = :role", "role", filter.role())
                .where(
                        "programme.externalId = :programmeExternalId",
                        "programmeExternalId",
                        filter.programmeExternalId())
                .where(
                        "validFrom <= :validOn and (validTo is null or validTo >= :validOn)",
                        "validOn",
                        filter.validOn())
                .sortable("role", "externalId")
                .csv(SetLearnerProfile.class);
    }

    @Override
    protected LearnerProfile blank() {
        return new LearnerProfile();
    }

    @Override
    protected void amend(LearnerProfile learnerProfile, SetLearnerProfile details) {
        learnerProfile.amend(details, programmes.named(details.programmeExternalId(), "/programmeExternalId"));
    }

    @Override
    protected SetLearnerProfile details(LearnerProfile learnerProfile) {
        return learnerProfile.details();
    }

    @Override
    protected LearnerProfileView view(LearnerProfile learnerProfile) {
        return LearnerProfileView.of(learnerProfile);
    }
}
