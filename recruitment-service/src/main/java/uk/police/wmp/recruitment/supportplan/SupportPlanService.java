package uk.police.wmp.recruitment.supportplan;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.studentofficer.StudentOfficerService;

@Singleton
class SupportPlanService extends Records<SupportPlan, RecordSupportPlan, SupportPlanView> {

    private final StudentOfficerService students;

    SupportPlanService(StudentOfficerService students) {
        super("support-plans", SupportPlan::new, "reviewOn", "startsOn", "externalId");
        this.students = students;
    }

    @Override
    protected void amend(SupportPlan supportPlan, RecordSupportPlan details) {
        supportPlan.amend(details, students.named(details.studentOfficerExternalId(), "/studentOfficerExternalId"));
    }

    @Override
    protected List<String> rules() {
        return SupportPlanRules.ALL;
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("support_plan", "support-plans", "recruitment:read")
                .guarding(RecordSupportPlan.class)
                .about("student_officer_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordSupportPlan> bulk() {
        return BulkRecord.of("support-plans", RecordSupportPlan.class)
                .into(SupportPlan.class)
                .rules(SupportPlanRules.ALL);
    }
}
