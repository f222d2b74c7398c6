package uk.police.wmp.recruitment.studentofficer;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.rule.RecordRules;

/** How student officers come in bulk, and how their changes are told. */
final class StudentOfficerRecords {

    /** After how many months a direct entry inspector is confirmed in the rank (modern workforce paper of 2018, para 36). */
    static final String DIRECT_ENTRY_MONTHS = "student-officers.direct-entry-months";

    static final String DIRECT_ENTRY_DEFAULT = "18";

    private StudentOfficerRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("student_officer", "student-officers", "recruitment:read").about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordStudentOfficer> bulk(
            @ConfigProperty(name = DIRECT_ENTRY_MONTHS, defaultValue = DIRECT_ENTRY_DEFAULT) int directEntryMonths) {
        return RecordRules.checkedBy(
                StudentOfficerRules.all(directEntryMonths),
                BulkRecord.of("student-officers", RecordStudentOfficer.class).into(StudentOfficer.class));
    }
}
