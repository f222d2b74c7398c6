package uk.police.wmp.recruitment.application.conversion;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.recruitment.application.ApplicationService;
import uk.police.wmp.recruitment.application.ApplicationView;
import uk.police.wmp.recruitment.application.RecordApplication;
import uk.police.wmp.recruitment.attraction.interest.Contact;
import uk.police.wmp.recruitment.attraction.interest.ExpressionOfInterest;
import uk.police.wmp.recruitment.attraction.interest.ExpressionOfInterestService;
import uk.police.wmp.recruitment.calendar.StepDays;
import uk.police.wmp.recruitment.candidate.CandidateService;
import uk.police.wmp.recruitment.candidate.RecordCandidate;

@Singleton
class ConversionService {

    private final ExpressionOfInterestService interests;
    private final CandidateService candidates;
    private final ApplicationService applications;
    private final StepDays days;

    ConversionService(
            ExpressionOfInterestService interests,
            CandidateService candidates,
            ApplicationService applications,
            StepDays days) {
        this.interests = interests;
        this.candidates = candidates;
        this.applications = applications;
        this.days = days;
    }

    @WriteTransaction
    ApplicationView apply(UUID interestId, ApplyFromInterest details) {
        ExpressionOfInterest interest = interests.asRead(interestId);
        Contact contact = interest.contact();
        if (candidates.find(details.candidateExternalId()).isEmpty()) {
            candidates.create(candidate(contact, details));
        }
        return applications.create(RecordApplication.submitted(
                details.externalId(),
                Objects.requireNonNullElse(details.campaignExternalId(), interest.campaignExternalId()),
                details.candidateExternalId(),
                interest.externalId(),
                Objects.requireNonNullElseGet(details.submittedOn(), days::today)));
    }

    private static RecordCandidate candidate(Contact contact, ApplyFromInterest details) {
        return new RecordCandidate(
                details.candidateExternalId(),
                contact.givenName(),
                contact.familyName(),
                contact.email(),
                contact.phone(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                details.qualification(),
                null);
    }
}
