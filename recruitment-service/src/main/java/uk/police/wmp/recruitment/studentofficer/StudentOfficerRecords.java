package uk.police.wmp.recruitment.studentofficer;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How student officers come in bulk, and how their changes are told. */
final class StudentOfficerRecords {

    private StudentOfficerRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("student_officer", "student-officers", "recruitment:read").about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordStudentOfficer> bulk() {
        return BulkRecord.of("student-officers", RecordStudentOfficer.class)
                .into("student_officer")
                .reference("workerExternalId", "worker", "worker_id");
    }
}
