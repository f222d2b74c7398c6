package uk.police.wmp.recruitment.attraction.interest;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

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
        UUID campaignId,
        String campaignExternalId,
        UUID eventId,
        String eventExternalId,
        UUID ambassadorId,
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
        implements RecordView {}
