package uk.police.wmp.recruitment.application;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import uk.police.wmp.rest.Versioned;

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
        @ProjectedFieldName("campaign.id") UUID campaignId,
        @ProjectedFieldName("campaign.externalId") String campaignExternalId,
        @ProjectedFieldName("candidate.id") UUID candidateId,
        @ProjectedFieldName("candidate.externalId") String candidateExternalId,
        @ProjectedFieldName("expressionOfInterest.id") UUID expressionOfInterestId,
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
        String rejectionReason,
        LocalDate withdrawnOn,
        String withdrawalReason,
        Integer experienceRating,
        String encouragedBy,
        ApplicationState state)
        implements Versioned {

    static ApplicationView of(Application application) {
        return new ApplicationView(
                application.id(),
                application.version(),
                application.externalId(),
                application.campaign.id(),
                application.campaign.externalId(),
                application.candidate.id(),
                application.candidate.externalId(),
                application.expressionOfInterest == null ? null : application.expressionOfInterest.id(),
                application.expressionOfInterest == null ? null : application.expressionOfInterest.externalId(),
                application.submittedOn,
                application.siftOn,
                application.assessmentOn,
                application.interviewOn,
                application.offeredOn,
                application.offerExpiresOn,
                application.conditionsOn,
                application.readyOn,
                application.appointedOn,
                application.rejectedOn,
                application.rejectionReason,
                application.withdrawnOn,
                application.withdrawalReason,
                application.experienceRating,
                application.encouragedBy,
                application.state);
    }

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
