package uk.police.wmp.recruitment.governance.member;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which members of governance boards a list holds. */
public record BoardMemberFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("boardExternalId") @Parameter(description = "Only those of this board.")
        String boardExternalId,

        @QueryParam("workerExternalId") @Parameter(description = "Only the seats of this worker.")
        String workerExternalId,

        @FilteredBy("e.validFrom <= :validOn and (e.validTo is null or e.validTo >= :validOn)")
        @QueryParam("validOn")
        @Parameter(description = "Only those whose term covers this day.")
        LocalDate validOn,

        @FilteredBy(
                "e.validFrom <= :leftBy and (e.validTo is null or e.validTo >= :leftBy) and e.worker is not null and not exists (select 1 from Employment j where j.worker = e.worker and j.joinedOn <= :leftBy and (j.leftOn is null or j.leftOn >= :leftBy))")
        @QueryParam("leftBy")
        @Parameter(description = "Only those who sit on a board on this day and no longer serve in the force.")
        LocalDate leftBy) {}
