package uk.police.wmp.recruitment.rotation;

import jakarta.inject.Singleton;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.recruitment.rule.RecordRules;
import uk.police.wmp.recruitment.rule.RuledRecordService;
import uk.police.wmp.recruitment.studentofficer.StudentOfficerService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class StudentRotationService extends RuledRecordService<StudentRotation, RecordStudentRotation, StudentRotationView> {

    private final StudentRotationRepository rotations;
    private final StudentOfficerService students;
    private final OrganisationUnitService units;

    StudentRotationService(
            StudentRotationRepository rotations,
            StudentOfficerService students,
            OrganisationUnitService units,
            RecordRules rules) {
        super(
                "student-rotations",
                "student_rotation",
                rotations,
                StudentRotationView.class,
                rules,
                StudentRotationRules.ALL);
        this.rotations = rotations;
        this.students = students;
        this.units = units;
    }

    ListQuery<StudentRotationView> list(StudentRotationFilter filter) {
        return ListQuery.of(rotations, StudentRotationView.class)
                .where(
                        "studentOfficer.externalId = :studentOfficerExternalId",
                        "studentOfficerExternalId",
                        filter.studentOfficerExternalId())
                .where("unit.externalId = :unitExternalId", "unitExternalId", filter.unitExternalId())
                .where("startsOn <= :on and endsOn >= :on", "on", filter.on())
                .sortable("startsOn", "externalId")
                .csv(RecordStudentRotation.class);
    }

    @Override
    protected StudentRotation blank() {
        return new StudentRotation();
    }

    @Override
    protected void amend(StudentRotation studentRotation, RecordStudentRotation details) {
        studentRotation.amend(
                details,
                students.named(details.studentOfficerExternalId(), "/studentOfficerExternalId"),
                units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Override
    protected RecordStudentRotation details(StudentRotation studentRotation) {
        return studentRotation.details();
    }

    @Override
    protected StudentRotationView view(StudentRotation studentRotation) {
        return StudentRotationView.of(studentRotation);
    }
}
