package uk.police.wmp.recruitment.selection.marking;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.recruitment.selection.marking.ModerateMarks.AgreedMark;

/** Moderation: what the members agree on once all marks are in, the final score, and its band. */
@Singleton
class ModerationService {

    private final PanelAssessmentService assessments;
    private final PanelAssessmentRepository panels;
    private final AssessorMarkRepository marks;
    private final ModeratedMarkRepository agreed;
    private final MarkingSettings settings;

    ModerationService(
            PanelAssessmentService assessments,
            PanelAssessmentRepository panels,
            AssessorMarkRepository marks,
            ModeratedMarkRepository agreed,
            MarkingSettings settings) {
        this.assessments = assessments;
        this.panels = panels;
        this.marks = marks;
        this.agreed = agreed;
        this.settings = settings;
    }

    @WriteTransaction
    public PanelAssessmentView moderate(UUID id, ModerateMarks moderated) {
        PanelAssessment assessment = assessments.asRead(id);
        assessment.requireModerable(assessments.areAllIn(assessment));
        requireAgreement(assessment, moderated);
        moderated.marks().forEach(each -> agreed.persist(ModeratedMark.of(assessment, each)));
        BigDecimal score = mean(moderated.marks());
        assessment.moderate(moderated, score, settings.band(score));
        return assessments.taken(assessment);
    }

    /** A mark that nobody gave nor anybody came between is agreed on for a reason. */
    private void requireAgreement(PanelAssessment assessment, ModerateMarks moderated) {
        MarkRules rules = new MarkRules(settings)
                .hold(
                        moderated.marks(),
                        panels.criteria(assessment.panelId()),
                        AgreedMark::competency,
                        AgreedMark::mark);
        Map<String, IntSummaryStatistics> given = marks.of(assessment).stream()
                .collect(Collectors.groupingBy(mark -> mark.competency, Collectors.summarizingInt(mark -> mark.mark)));
        for (int i = 0; i < moderated.marks().size(); i++) {
            AgreedMark mark = moderated.marks().get(i);
            IntSummaryStatistics range = given.get(mark.competency());
            boolean outside = range != null && (mark.mark() < range.getMin() || mark.mark() > range.getMax());
            if (outside && (mark.reason() == null || mark.reason().isBlank())) {
                rules.fault(i, "reason", "must be given: the mark is below or above all that were given");
            }
        }
        rules.refuseFaults();
    }

    private static BigDecimal mean(List<AgreedMark> marks) {
        long sum = marks.stream().mapToLong(AgreedMark::mark).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(marks.size()), 2, RoundingMode.HALF_UP);
    }
}
