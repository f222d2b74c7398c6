package uk.police.wmp.recruitment.application.condition;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.application.ApplicationService;
import uk.police.wmp.recruitment.calendar.StepDays;

@Singleton
class ApplicationConditionService
        extends Records<ApplicationCondition, RecordApplicationCondition, ApplicationConditionView> {

    private final ApplicationService applications;
    private final StepDays days;

    ApplicationConditionService(ApplicationService applications, StepDays days) {
        super("application-conditions", ApplicationCondition::new, "requestedOn", "externalId");
        this.applications = applications;
        this.days = days;
    }

    @WriteTransaction
    ApplicationConditionView decide(UUID id, DecideCondition decision) {
        ApplicationCondition condition = unchanged(id);
        condition.decide(days.of(decision.on(), condition.requestedOn), decision.result(), decision.expiresOn());
        return written(condition);
    }

    @Override
    protected void amend(ApplicationCondition applicationCondition, RecordApplicationCondition details) {
        applicationCondition.amend(
                details, applications.named(details.applicationExternalId(), "/applicationExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("application_condition", "application-conditions", "recruitment:read")
                .guarding(RecordApplicationCondition.class)
                .about("application_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordApplicationCondition> bulk() {
        return BulkRecord.of("application-conditions", RecordApplicationCondition.class)
                .into(ApplicationCondition.class);
    }
}
