package uk.police.wmp.recruitment.attraction.interest;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/**
 * An expression of interest.
 *
 * @param candidateId the candidate whom it brought
 * @param deletesOn when its contact data will be deleted, unless more happens with it before
 * @param contactDeletedOn when it was; names say {@code erased} from then on
 */
@RegisterForReflection
public record ExpressionOfInterestView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("campaign.id") UUID campaignId,
        @ProjectedFieldName("campaign.externalId") String campaignExternalId,
        @ProjectedFieldName("event.id") UUID eventId,
        String eventExternalId,
        @ProjectedFieldName("ambassador.id") UUID ambassadorId,
        String ambassadorExternalId,
        String channel,
        String givenName,
        String familyName,
        String email,
        String phone,
        String eligibility,
        LocalDate consentedOn,
        LocalDate receivedOn,
        LocalDate followedUpOn,
        LocalDate lapsedOn,
        String zone,
        UUID candidateId,
        InterestState state,
        LocalDate deletesOn,
        LocalDate contactDeletedOn)
        implements Versioned {

    static ExpressionOfInterestView of(ExpressionOfInterest expressionOfInterest) {
        return new ExpressionOfInterestView(
                expressionOfInterest.id(),
                expressionOfInterest.version(),
                expressionOfInterest.externalId(),
                expressionOfInterest.campaign.id(),
                expressionOfInterest.campaign.externalId(),
                expressionOfInterest.event == null ? null : expressionOfInterest.event.id(),
                expressionOfInterest.event == null ? null : expressionOfInterest.event.externalId(),
                expressionOfInterest.ambassador == null ? null : expressionOfInterest.ambassador.id(),
                expressionOfInterest.ambassador == null ? null : expressionOfInterest.ambassador.externalId(),
                expressionOfInterest.channel,
                expressionOfInterest.givenName,
                expressionOfInterest.familyName,
                expressionOfInterest.email,
                expressionOfInterest.phone,
                expressionOfInterest.eligibility,
                expressionOfInterest.consentedOn,
                expressionOfInterest.receivedOn,
                expressionOfInterest.followedUpOn,
                expressionOfInterest.lapsedOn,
                expressionOfInterest.zone,
                expressionOfInterest.candidateId,
                expressionOfInterest.state,
                expressionOfInterest.deletesOn,
                expressionOfInterest.contactDeletedOn);
    }
}
