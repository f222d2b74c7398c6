package uk.police.wmp.recruitment.studentofficer.extension;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How probation extensions come in bulk, and how their changes are told. */
final class ProbationExtensionRecords {

    /** Student officers are imported first, with the end that all their extensions led to. */
    private static final String BEYOND_THE_PROBATION = """
            select s.row_number, 'endsOn', 'must not be after the student officer''s probationEndsOn'
              from staged s join student_officer o on o.id = s.student_officer_id
             where s.ends_on > o.probation_ends_on""";

    private static final String BEFORE_THE_START = """
            select s.row_number, 'decidedOn', 'must not be before the probation started'
              from staged s join student_officer o on o.id = s.student_officer_id
             where s.decided_on < o.started_on""";

    private ProbationExtensionRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("probation_extension", "probation-extensions", "recruitment:read")
                .guarding(RecordProbationExtension.class)
                .about("student_officer_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordProbationExtension> bulk() {
        return BulkRecord.of("probation-extensions", RecordProbationExtension.class)
                .into("probation_extension")
                .reference("studentOfficerExternalId", "student_officer", "student_officer_id")
                .check(BEYOND_THE_PROBATION)
                .check(BEFORE_THE_START);
    }
}
