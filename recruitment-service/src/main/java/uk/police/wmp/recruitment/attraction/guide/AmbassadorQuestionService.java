package uk.police.wmp.recruitment.attraction.guide;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import uk.police.wmp.history.ReadAsKnown;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.attraction.guide.AmbassadorGuide.Asked;

@Singleton
class AmbassadorQuestionService extends Records<AmbassadorQuestion, RecordAmbassadorQuestion, AmbassadorQuestionView> {

    private final Clock clock;

    AmbassadorQuestionService(Clock clock) {
        super("ambassador-questions", AmbassadorQuestion::new, "questionNumber", "externalId");
        this.clock = clock;
    }

    @ReadAsKnown
    AmbassadorGuide guide(LocalDate on) {
        LocalDate day = Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
        List<AmbassadorQuestionView> begun = listOf("e.validFrom <= :on order by e.questionNumber", Map.of("on", day));
        LocalDate lastChanged = begun.stream()
                .flatMap(one -> Stream.of(one.validFrom(), dayAfter(one.validTo())))
                .filter(change -> !change.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new AmbassadorGuide(
                day,
                lastChanged,
                begun.stream()
                        .filter(one -> dayAfter(one.validTo()).isAfter(day))
                        .map(one -> new Asked(one.questionNumber(), one.question(), one.guidance()))
                        .toList());
    }

    private static LocalDate dayAfter(LocalDate last) {
        return last == null ? LocalDate.MAX : last.plusDays(1);
    }

    @Override
    protected void amend(AmbassadorQuestion ambassadorQuestion, RecordAmbassadorQuestion details) {
        ambassadorQuestion.amend(details);
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("ambassador_question", "ambassador-questions", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordAmbassadorQuestion> bulk() {
        return BulkRecord.of("ambassador-questions", RecordAmbassadorQuestion.class)
                .into(AmbassadorQuestion.class)
                .noOverlap("question_number", "valid_from", "valid_to");
    }
}
