package uk.police.wmp.recruitment.selection.fasttrack;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/**
 * A preference among equally qualified candidates.
 *
 * @param representedGroup the group that the candidate is of and that was under-represented in the workforce
 * @param waitedAt the step at which the candidate waited, and that was cut short
 * @param daysWaited how many days the candidate had waited there
 * @param appointedOn the day of the appointment that it led to; absent until then
 * @param intakeExternalId the intake with which the candidate started as a student officer; absent until then
 * @param decidedOn the day of the decision and of the next step
 * @param reason why this candidate, in this case
 * @param band the final score's, of the candidate and of all that the candidate was compared with
 * @param workforcePercent the group's share of the workforce on the day
 * @param benchmarkPercent what it was held against
 */
@RegisterForReflection
public record FastTrackView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("application.id") UUID applicationId,
        @ProjectedFieldName("application.externalId") String applicationExternalId,
        String representedGroup,
        LocalDate decidedOn,
        String waitedAt,
        Integer daysWaited,
        LocalDate appointedOn,
        String intakeExternalId,
        String reason,
        String band,
        BigDecimal workforcePercent,
        BigDecimal benchmarkPercent)
        implements Versioned {}
