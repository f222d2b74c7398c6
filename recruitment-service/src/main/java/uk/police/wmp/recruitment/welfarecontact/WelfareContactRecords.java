package uk.police.wmp.recruitment.welfarecontact;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.rule.RecordRules;

/** How welfare contacts come in bulk, and how their changes are told. */
final class WelfareContactRecords {

    private WelfareContactRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("welfare_contact", "welfare-contacts", "recruitment:read").about("student_officer_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordWelfareContact> bulk() {
        return RecordRules.checkedBy(
                WelfareContactRules.ALL,
                BulkRecord.of("welfare-contacts", RecordWelfareContact.class)
                        .into("welfare_contact")
                        .reference("studentOfficerExternalId", "student_officer", "student_officer_id"));
    }
}
