package uk.police.wmp.recruitment.selection.marking;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.police.wmp.history.ReadAsKnown;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.recruitment.selection.marking.GiveMarks.GivenMark;
import uk.police.wmp.recruitment.selection.member.PanelMember;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.RecordNotFound;
import uk.police.wmp.rest.StateConflict;

/** Marking alone: who marks is who the token says, and who has not marked, or waits for others, sees no mark but their own. */
@Singleton
class MarkingService {

    private static final String MODERATORS = "assessment:moderate";

    private final PanelAssessmentService assessments;
    private final PanelAssessmentRepository panels;
    private final AssessorMarkRepository marks;
    private final ModeratedMarkRepository agreed;
    private final MarkingSettings settings;
    private final Caller caller;

    MarkingService(
            PanelAssessmentService assessments,
            PanelAssessmentRepository panels,
            AssessorMarkRepository marks,
            ModeratedMarkRepository agreed,
            MarkingSettings settings,
            Caller caller) {
        this.assessments = assessments;
        this.panels = panels;
        this.marks = marks;
        this.agreed = agreed;
        this.settings = settings;
        this.caller = caller;
    }

    /** Gives the caller's marks, or corrects them while others have yet to mark. */
    @WriteTransaction
    public Marks give(UUID id, GiveMarks given) {
        PanelAssessment assessment = assessments.withId(id);
        PanelMember member = seat(assessment)
                .filter(PanelMember::isStanding)
                .orElseThrow(() -> new RecordNotFound("panel-assessments", id));
        List<String> criteria = panels.criteria(assessment.panelId());
        requireReady(assessment, criteria);
        new MarkRules(settings)
                .hold(given.marks(), criteria, GivenMark::competency, GivenMark::mark)
                .refuseFaults();
        Map<String, AssessorMark> own = marks.of(assessment).stream()
                .filter(mark -> mark.member.id().equals(member.id()))
                .collect(Collectors.toMap(mark -> mark.competency, Function.identity()));
        for (GivenMark each : given.marks()) {
            AssessorMark mark = own.computeIfAbsent(
                    each.competency(), competency -> AssessorMark.of(assessment, member, competency));
            mark.give(each.mark(), each.evidence());
            marks.persist(mark);
        }
        marks.flush();
        return seenBy(member, assessment);
    }

    /** To anybody who neither sits on the panel nor moderates there is no such assessment. */
    @ReadAsKnown
    public Marks see(UUID id) {
        PanelAssessment assessment = assessments.withId(id);
        Optional<PanelMember> member = seat(assessment);
        if (member.isEmpty() && !caller.may(MODERATORS)) {
            throw new RecordNotFound("panel-assessments", id);
        }
        return seenBy(member.orElse(null), assessment);
    }

    private Marks seenBy(PanelMember member, PanelAssessment assessment) {
        boolean allIn = assessments.areAllIn(assessment);
        List<Marks.Given> seen = marks.of(assessment).stream()
                .filter(mark -> allIn || (member != null && mark.member.id().equals(member.id())))
                .map(Marks.Given::of)
                .toList();
        List<Marks.Agreed> settled =
                agreed.of(assessment).stream().map(Marks.Agreed::of).toList();
        return new Marks(assessment.id(), allIn, seen, settled);
    }

    private Optional<PanelMember> seat(PanelAssessment assessment) {
        return caller.workerId() == null ? Optional.empty() : panels.seat(assessment.panelId(), caller.workerId());
    }

    private void requireReady(PanelAssessment assessment, List<String> criteria) {
        if (criteria.isEmpty() || panels.standing(assessment.panelId()) < settings.smallestPanel()) {
            throw new StateConflict(
                    "state-conflict",
                    "The panel is not complete: it needs criteria, and %d members or more."
                            .formatted(settings.smallestPanel()),
                    "CONVENING",
                    List.of("POST /v1/panel-criteria", "POST /v1/panel-members"));
        }
        if (assessments.areAllIn(assessment)) {
            throw assessment.allIn();
        }
    }
}
