package uk.police.wmp.recruitment.planning.shift;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A shift pattern change with its unit. */
@RegisterForReflection
public record ShiftPatternChangeView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("unit.id") UUID unitId,
        @ProjectedFieldName("unit.externalId") String unitExternalId,
        String pattern,
        String reason,
        String rosteringSystem,
        LocalDate effectiveOn)
        implements Versioned {

    static ShiftPatternChangeView of(ShiftPatternChange shiftPatternChange) {
        return new ShiftPatternChangeView(
                shiftPatternChange.id(),
                shiftPatternChange.version(),
                shiftPatternChange.externalId(),
                shiftPatternChange.unit.id(),
                shiftPatternChange.unit.externalId(),
                shiftPatternChange.pattern,
                shiftPatternChange.reason,
                shiftPatternChange.rosteringSystem,
                shiftPatternChange.effectiveOn);
    }
}
