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
import uk.police.wmp.recruitment.vetting.clearance.RecruitsClearances;

@Singleton
class ApplicationConditionService
        extends Records<ApplicationCondition, RecordApplicationCondition, ApplicationConditionView> {

    private final ApplicationService applications;
    private final StepDays days;
    private final RecruitsClearances clearances;

    ApplicationConditionService(ApplicationService applications, StepDays days, RecruitsClearances clearances) {
        super("application-conditions", ApplicationCondition::new, "requestedOn", "externalId");
        this.applications = applications;
        this.days = days;
        this.clearances = clearances;
    }

    @WriteTransaction
    ApplicationConditionView decide(UUID id, DecideCondition decision) {
        ApplicationCondition condition = unchanged(id);
        condition.decide(
                days.of(decision.on(), condition.requestedOn),
                decision.result(),
                decision.expiresOn(),
                decision.level());
        return written(condition);
    }

    /** What was vetted for two applications is met by the other condition from now on. */
    @Override
    @WriteTransaction
    public void remove(UUID id) {
        UUID candidate = existing(id).application.candidate().id();
        super.remove(id);
        clearances.settle(candidate);
    }

    @Override
    protected ApplicationConditionView written(ApplicationCondition condition, String... rulesOfTheStep) {
        ApplicationConditionView written = super.written(condition, rulesOfTheStep);
        clearances.settleApplication(condition.application.id());
        return written;
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
    static BulkRecord<RecordApplicationCondition> bulk(RecruitsClearances clearances) {
        return clearances.afterConditions(BulkRecord.of("application-conditions", RecordApplicationCondition.class)
                .into(ApplicationCondition.class));
    }
}
