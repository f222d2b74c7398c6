package uk.police.wmp.recruitment.neighbourhood.visibility;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** Visible hours of a worker in a unit. */
@RegisterForReflection
public record VisibleHoursView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        @ProjectedFieldName("unit.id") UUID unitId,
        @ProjectedFieldName("unit.externalId") String unitExternalId,
        LocalDate seenOn,
        String timeOfDay,
        BigDecimal hours)
        implements Versioned {

    static VisibleHoursView of(VisibleHours visibleHours) {
        return new VisibleHoursView(
                visibleHours.id(),
                visibleHours.version(),
                visibleHours.externalId(),
                visibleHours.worker.id(),
                visibleHours.worker.externalId(),
                visibleHours.unit.id(),
                visibleHours.unit.externalId(),
                visibleHours.seenOn,
                visibleHours.timeOfDay,
                visibleHours.hours);
    }
}
