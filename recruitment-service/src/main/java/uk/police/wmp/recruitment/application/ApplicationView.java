package uk.police.wmp.recruitment.application;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import uk.police.wmp.rest.Confidential;
import uk.police.wmp.rest.RecordView;

/**
 * An application, with where it stands and how long each step took.
 *
 * @param state derived from the days on which steps were entered
 */
@RegisterForReflection
public record ApplicationView(
        UUID id,
        long version,
        String externalId,
        UUID campaignId,
        String campaignExternalId,
        UUID candidateId,
        String candidateExternalId,
        UUID expressionOfInterestId,
        String expressionOfInterestExternalId,
        LocalDate submittedOn,
        LocalDate siftOn,
        LocalDate assessmentOn,
        LocalDate interviewOn,
        LocalDate offeredOn,
        LocalDate offerExpiresOn,
        LocalDate conditionsOn,
        LocalDate readyOn,
        LocalDate appointedOn,
        LocalDate rejectedOn,
        @Confidential(PreEmploymentChecks.PERMISSION) String rejectionReason,
        LocalDate withdrawnOn,
        String withdrawalReason,
        Integer experienceRating,
        String encouragedBy,
        UUID intakeId,
        String intakeExternalId,
        ApplicationState state)
        implements RecordView {

    public DaysInSteps getDaysInSteps() {
        LocalDate end = Stream.of(appointedOn, rejectedOn, withdrawnOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new DaysInSteps(
                days(submittedOn, siftOn, end),
                days(siftOn, assessmentOn, end),
                days(assessmentOn, interviewOn, end),
                days(interviewOn, offeredOn, end),
                days(offeredOn, conditionsOn, end),
                days(conditionsOn, readyOn, end),
                days(readyOn, appointedOn, end),
                days(submittedOn, end, end));
    }

    /** Null while the step goes on, or was never entered. */
    private static Long days(LocalDate from, LocalDate next, LocalDate end) {
        LocalDate to = next == null ? end : next;
        return from == null || to == null ? null : ChronoUnit.DAYS.between(from, to);
    }
}
