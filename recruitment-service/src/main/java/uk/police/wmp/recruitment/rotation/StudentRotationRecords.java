package uk.police.wmp.recruitment.rotation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.rule.RecordRules;

/** How rotations of student officers come in bulk, and how their changes are told. */
final class StudentRotationRecords {

    private StudentRotationRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("student_rotation", "student-rotations", "recruitment:read")
                .about("student_officer_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordStudentRotation> bulk() {
        return RecordRules.checkedBy(
                StudentRotationRules.ALL,
                BulkRecord.of("student-rotations", RecordStudentRotation.class)
                        .into("student_rotation")
                        .reference("studentOfficerExternalId", "student_officer", "student_officer_id")
                        .reference("unitExternalId", "organisation_unit", "unit_id")
                        .noOverlap("student_officer_id", "starts_on", "ends_on"));
    }
}
