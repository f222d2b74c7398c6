package uk.police.wmp.recruitment.application.condition;

import jakarta.inject.Singleton;
import java.util.UUID;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.recruitment.application.ApplicationService;
import uk.police.wmp.recruitment.calendar.StepDays;
import uk.police.wmp.rest.ListQuery;

@Singleton
class ApplicationConditionService
        extends RecordService<ApplicationCondition, RecordApplicationCondition, ApplicationConditionView> {

    private final ApplicationConditionRepository conditions;
    private final ApplicationService applications;
    private final StepDays days;

    ApplicationConditionService(
            ApplicationConditionRepository conditions, ApplicationService applications, StepDays days) {
        super("application-conditions", conditions, ApplicationConditionView.class);
        this.conditions = conditions;
        this.applications = applications;
        this.days = days;
    }

    @WriteTransaction
    ApplicationConditionView decide(UUID id, DecideCondition decision) {
        ApplicationCondition condition = unchanged(id);
        condition.decide(days.of(decision.on(), condition.requestedOn), decision.result(), decision.expiresOn());
        conditions.flush();
        return view(condition);
    }

    ListQuery<ApplicationConditionView> list(ApplicationConditionFilter filter) {
        return ListQuery.of(conditions, ApplicationConditionView.class)
                .where(
                        "application.externalId = :applicationExternalId",
                        "applicationExternalId",
                        filter.applicationExternalId())
                .where("kind = :kind", "kind", filter.kind())
                .where("result = :result", "result", filter.result())
                .where("decidedOn is null and requestedOn <= :undecidedOn", "undecidedOn", filter.undecidedOn())
                .sortable("requestedOn", "externalId")
                .csv(RecordApplicationCondition.class);
    }

    @Override
    protected ApplicationCondition blank() {
        return new ApplicationCondition();
    }

    @Override
    protected void amend(ApplicationCondition applicationCondition, RecordApplicationCondition details) {
        if (applicationCondition.id() != null) {
            applicationCondition.requireOnlyCorrections(details);
        }
        applicationCondition.amend(
                details, applications.named(details.applicationExternalId(), "/applicationExternalId"));
    }

    @Override
    protected RecordApplicationCondition details(ApplicationCondition applicationCondition) {
        return applicationCondition.details();
    }

    @Override
    protected ApplicationConditionView view(ApplicationCondition applicationCondition) {
        return ApplicationConditionView.of(applicationCondition);
    }
}
