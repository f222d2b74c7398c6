package uk.police.wmp.recruitment.studentofficer.extension;

import jakarta.inject.Singleton;
import java.util.UUID;
import uk.police.wmp.history.ReadAsKnown;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.recruitment.studentofficer.StudentOfficer;
import uk.police.wmp.recruitment.studentofficer.StudentOfficerService;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.ConfidentialComponents;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.RecordNotFound;

@Singleton
class ProbationExtensionService {

    private final ProbationExtensionRepository extensions;
    private final StudentOfficerService students;
    private final Caller caller;

    ProbationExtensionService(ProbationExtensionRepository extensions, StudentOfficerService students, Caller caller) {
        this.extensions = extensions;
        this.students = students;
        this.caller = caller;
    }

    /** The extension, and the end of the probation that it moves, in one transaction. */
    @WriteTransaction
    public ProbationExtensionView extend(UUID studentOfficerId, ExtendProbation step) {
        StudentOfficer student = students.extendProbation(studentOfficerId, step.endsOn());
        ProbationExtension extension = new ProbationExtension(student, step);
        extensions.persistAndFlush(extension);
        return shown(ProbationExtensionView.of(extension));
    }

    @ReadAsKnown
    public ProbationExtensionView get(UUID id) {
        return shown(extensions
                .find("id", id)
                .project(ProbationExtensionView.class)
                .firstResultOptional()
                .orElseThrow(() -> new RecordNotFound("probation-extensions", id)));
    }

    private ProbationExtensionView shown(ProbationExtensionView whole) {
        return ConfidentialComponents.shown(whole, caller::may);
    }

    ListQuery<ProbationExtensionView> list(ProbationExtensionFilter filter) {
        return ListQuery.of(extensions, ProbationExtensionView.class)
                .where(
                        "studentOfficer.externalId = :studentOfficerExternalId",
                        "studentOfficerExternalId",
                        filter.studentOfficerExternalId())
                .where("reason = :reason", "reason", filter.reason())
                .sortable("decidedOn", "externalId")
                .csv(RecordProbationExtension.class);
    }
}
