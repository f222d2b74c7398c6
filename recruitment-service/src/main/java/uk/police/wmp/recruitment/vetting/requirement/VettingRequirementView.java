package uk.police.wmp.recruitment.vetting.requirement;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A vetting requirement. */
@RegisterForReflection
public record VettingRequirementView(
        UUID id,
        long version,
        String externalId,
        String role,
        String workerType,
        String level,
        LocalDate validFrom,
        LocalDate validTo)
        implements Versioned {

    static VettingRequirementView of(VettingRequirement vettingRequirement) {
        return new VettingRequirementView(
                vettingRequirement.id(),
                vettingRequirement.version(),
                vettingRequirement.externalId(),
                vettingRequirement.role,
                vettingRequirement.workerType,
                vettingRequirement.level,
                vettingRequirement.validFrom,
                vettingRequirement.validTo);
    }
}
