package uk.police.wmp.recruitment.fairness.policy;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A consultation with the policy that it was on. */
@RegisterForReflection
public record PolicyConsultationView(
        UUID id,
        long version,
        String externalId,
        UUID policyId,
        String policyExternalId,
        String association,
        LocalDate openedOn,
        LocalDate closedOn,
        String response)
        implements RecordView {}
