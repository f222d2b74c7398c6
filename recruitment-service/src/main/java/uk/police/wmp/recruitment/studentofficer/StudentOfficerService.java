package uk.police.wmp.recruitment.studentofficer;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class StudentOfficerService extends RecordService<StudentOfficer, RecordStudentOfficer, StudentOfficerView> {

    private final StudentOfficerRepository students;
    private final WorkerService workers;

    StudentOfficerService(StudentOfficerRepository students, WorkerService workers) {
        super("student-officers", students, StudentOfficerView.class);
        this.students = students;
        this.workers = workers;
    }

    ListQuery<StudentOfficerView> list(StudentOfficerFilter filter) {
        return ListQuery.of(students, StudentOfficerView.class)
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where("entryRoute = :entryRoute", "entryRoute", filter.entryRoute())
                .where("startedOn >= :startedFrom", "startedFrom", filter.startedFrom())
                .where("startedOn <= :startedTo", "startedTo", filter.startedTo())
                .sortable("startedOn", "externalId")
                .csv(RecordStudentOfficer.class);
    }

    @Override
    protected StudentOfficer blank() {
        return new StudentOfficer();
    }

    @Override
    protected void amend(StudentOfficer studentOfficer, RecordStudentOfficer details) {
        studentOfficer.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Override
    protected RecordStudentOfficer details(StudentOfficer studentOfficer) {
        return studentOfficer.details();
    }

    @Override
    protected StudentOfficerView view(StudentOfficer studentOfficer) {
        return StudentOfficerView.of(studentOfficer);
    }
}
