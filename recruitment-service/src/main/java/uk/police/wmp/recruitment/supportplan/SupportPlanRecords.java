package uk.police.wmp.recruitment.supportplan;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.rule.RecordRules;

/** How support plans come in bulk, and how their changes are told. */
final class SupportPlanRecords {

    private SupportPlanRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("support_plan", "support-plans", "recruitment:read").about("student_officer_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordSupportPlan> bulk() {
        return RecordRules.checkedBy(
                SupportPlanRules.ALL,
                BulkRecord.of("support-plans", RecordSupportPlan.class)
                        .into("support_plan")
                        .reference("studentOfficerExternalId", "student_officer", "student_officer_id"));
    }
}
