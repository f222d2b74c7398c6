package uk.police.wmp.recruitment.talent.criticalrole;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A critical role with who holds it. */
@RegisterForReflection
public record CriticalRoleView(
        UUID id,
        long version,
        String externalId,
        String name,
        UUID unitId,
        String unitExternalId,
        UUID incumbentId,
        String incumbentExternalId,
        String whyCritical,
        LocalDate validFrom,
        LocalDate validTo)
        implements RecordView {}
