package uk.police.wmp.recruitment.supportplan;

import jakarta.inject.Singleton;
import uk.police.wmp.recruitment.rule.RecordRules;
import uk.police.wmp.recruitment.rule.RuledRecordService;
import uk.police.wmp.recruitment.studentofficer.StudentOfficerService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class SupportPlanService extends RuledRecordService<SupportPlan, RecordSupportPlan, SupportPlanView> {

    private final SupportPlanRepository plans;
    private final StudentOfficerService students;

    SupportPlanService(SupportPlanRepository plans, StudentOfficerService students, RecordRules rules) {
        super("support-plans", "support_plan", plans, SupportPlanView.class, rules, SupportPlanRules.ALL);
        this.plans = plans;
        this.students = students;
    }

    ListQuery<SupportPlanView> list(SupportPlanFilter filter) {
        return ListQuery.of(plans, SupportPlanView.class)
                .where(
                        "studentOfficer.externalId = :studentOfficerExternalId",
                        "studentOfficerExternalId",
                        filter.studentOfficerExternalId())
                .where("kind = :kind", "kind", filter.kind())
                .where("source = :source", "source", filter.source())
                .where("endedOn is null and reviewOn <= :reviewDueBy", "reviewDueBy", filter.reviewDueBy())
                .sortable("reviewOn", "startsOn", "externalId")
                .csv(RecordSupportPlan.class);
    }

    @Override
    protected SupportPlan blank() {
        return new SupportPlan();
    }

    @Override
    protected void amend(SupportPlan supportPlan, RecordSupportPlan details) {
        supportPlan.amend(details, students.named(details.studentOfficerExternalId(), "/studentOfficerExternalId"));
    }

    @Override
    protected RecordSupportPlan details(SupportPlan supportPlan) {
        return supportPlan.details();
    }

    @Override
    protected SupportPlanView view(SupportPlan supportPlan) {
        return SupportPlanView.of(supportPlan);
    }
}
