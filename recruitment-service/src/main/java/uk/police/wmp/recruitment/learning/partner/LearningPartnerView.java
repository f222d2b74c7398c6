package uk.police.wmp.recruitment.learning.partner;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A learning partner. */
@RegisterForReflection
public record LearningPartnerView(
        UUID id,
        long version,
        String externalId,
        String name,
        String kind,
        String provides,
        LocalDate contractFrom,
        LocalDate contractTo)
        implements Versioned {

    static LearningPartnerView of(LearningPartner learningPartner) {
        return new LearningPartnerView(
                learningPartner.id(),
                learningPartner.version(),
                learningPartner.externalId(),
                learningPartner.name,
                learningPartner.kind,
                learningPartner.provides,
                learningPartner.contractFrom,
                learningPartner.contractTo);
    }
}
