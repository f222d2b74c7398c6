package uk.police.wmp.recruitment.rotation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.recruitment.studentofficer.StudentOfficerService;

@Singleton
class StudentRotationService extends Records<StudentRotation, RecordStudentRotation, StudentRotationView> {

    private final StudentOfficerService students;
    private final OrganisationUnitService units;

    StudentRotationService(StudentOfficerService students, OrganisationUnitService units) {
        super("student-rotations", StudentRotation::new, "startsOn", "externalId");
        this.students = students;
        this.units = units;
    }

    @Override
    protected void amend(StudentRotation studentRotation, RecordStudentRotation details) {
        studentRotation.amend(
                details,
                students.named(details.studentOfficerExternalId(), "/studentOfficerExternalId"),
                units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Override
    protected List<String> rules() {
        return StudentRotationRules.ALL;
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("student_rotation", "student-rotations", "recruitment:read")
                .about("student_officer_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordStudentRotation> bulk() {
        return BulkRecord.of("student-rotations", RecordStudentRotation.class)
                .into(StudentRotation.class)
                .noOverlap("student_officer_id", "starts_on", "ends_on")
                .rules(StudentRotationRules.ALL);
    }
}
