package uk.police.wmp.recruitment.performance.conversation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A worker's year of performance conversations. What follows the format is recorded by steps; only an import brings it along,
 * from the portal that the conversations were held on before.
 *
 * @param cycleExternalId one conversation for each worker and cycle
 * @param workerExternalId the payroll number of the worker
 * @param managerExternalId the payroll number of the line manager, who may read it and take the manager's steps
 * @param format STANDARD unless given; ADAPTED_FOR_SPECIALS takes account of the demands on volunteers
 * @param objectivesAgreedOn with the line manager
 * @param yearEndOn the day of the year-end conversation
 * @param provisionalWhat the manager's proposal, before moderation
 * @param provisionalHow the manager's proposal of how it was achieved, before moderation
 * @param moderatedWhat what a moderation session made of the proposal of what was achieved; absent before
 * @param moderatedHow what a moderation session made of the proposal of how it was achieved; absent before
 * @param finalWhat the force's word on what was achieved; absent until the rating is final
 * @param finalHow the force's word on how it was achieved; absent until the rating is final
 * @param finalisedOn when the final rating was given
 */
public record RecordPerformanceConversation(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String cycleExternalId,
        @NotBlank @Size(max = 50) String workerExternalId,
        @Size(max = 50) String managerExternalId,
        @CodeOf("conversation-format") String format,
        @PastOrPresent LocalDate objectivesAgreedOn,
        @PastOrPresent LocalDate yearEndOn,
        @CodeOf("performance-rating") String provisionalWhat,
        @CodeOf("performance-rating") String provisionalHow,
        @CodeOf("performance-rating") String moderatedWhat,
        @CodeOf("performance-rating") String moderatedHow,

        @CodeOf(value = "performance-rating", on = "finalisedOn")
        String finalWhat,

        @CodeOf(value = "performance-rating", on = "finalisedOn")
        String finalHow,

        @PastOrPresent LocalDate finalisedOn) {

    String formatOrStandard() {
        return Objects.requireNonNullElse(format, PerformanceConversation.STANDARD);
    }

    /** The fields that only steps and imports record, as far as they differ. */
    List<String> stepsUnlike(RecordPerformanceConversation recorded) {
        Map<String, Object> before = recorded.steps();
        return steps().entrySet().stream()
                .filter(step -> !Objects.equals(step.getValue(), before.get(step.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, Object> steps() {
        Map<String, Object> steps = new LinkedHashMap<>();
        steps.put("objectivesAgreedOn", objectivesAgreedOn);
        steps.put("yearEndOn", yearEndOn);
        steps.put("provisionalWhat", provisionalWhat);
        steps.put("provisionalHow", provisionalHow);
        steps.put("moderatedWhat", moderatedWhat);
        steps.put("moderatedHow", moderatedHow);
        steps.put("finalWhat", finalWhat);
        steps.put("finalHow", finalHow);
        steps.put("finalisedOn", finalisedOn);
        return steps;
    }

    @AssertTrue(message = "must be somebody else than the worker")
    @ReportedOn("managerExternalId")
    boolean isManagedByAnother() {
        return managerExternalId == null || !managerExternalId.equals(workerExternalId);
    }

    @AssertTrue(message = "must not be before objectivesAgreedOn, which is needed first")
    @ReportedOn("yearEndOn")
    boolean isYearEndAfterAgreement() {
        return yearEndOn == null || (objectivesAgreedOn != null && !yearEndOn.isBefore(objectivesAgreedOn));
    }

    @AssertTrue(message = "must be given with provisionalWhat, and only then")
    @ReportedOn("provisionalHow")
    boolean isProvisionalWhole() {
        return (provisionalWhat == null) == (provisionalHow == null);
    }

    @AssertTrue(message = "must be given with moderatedWhat, and only then")
    @ReportedOn("moderatedHow")
    boolean isModeratedWhole() {
        return (moderatedWhat == null) == (moderatedHow == null);
    }

    @AssertTrue(message = "must be given with finalWhat, and only then")
    @ReportedOn("finalHow")
    boolean isFinalWhole() {
        return (finalWhat == null) == (finalHow == null);
    }

    @AssertTrue(message = "comes after a provisional rating")
    @ReportedOn("moderatedWhat")
    boolean isModeratedAfterProvisional() {
        return moderatedWhat == null || provisionalWhat != null;
    }

    @AssertTrue(message = "comes after moderation")
    @ReportedOn("finalWhat")
    boolean isFinalAfterModeration() {
        return finalWhat == null || moderatedWhat != null;
    }

    @AssertTrue(message = "must be given with a final rating, and only then")
    @ReportedOn("finalisedOn")
    boolean isFinalisedWithARating() {
        return (finalisedOn == null) == (finalWhat == null);
    }
}
