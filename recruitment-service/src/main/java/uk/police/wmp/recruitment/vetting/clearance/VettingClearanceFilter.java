package uk.police.wmp.recruitment.vetting.clearance;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which vetting clearances a list holds. */
public record VettingClearanceFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("level") @Parameter(description = "Only those of this level.")
        String level,

        @QueryParam("kind") @Parameter(description = "Only those of this kind.")
        String kind,

        @QueryParam("state") @Parameter(description = "Only those in this state.")
        VettingClearanceState state,

        @FilteredBy("case when e.conditionId is null then false else true end = :fromRecruitment")
        @QueryParam("fromRecruitment")
        @Parameter(
                description = "Only those that come of a condition met in recruitment, or only those that were keyed.")
        Boolean fromRecruitment,

        @FilteredBy(
                "e.decision = 'GRANTED' and e.decidedOn <= :heldOn and e.expiresOn >= :heldOn and (e.withdrawnOn is null or e.withdrawnOn > :heldOn)")
        @QueryParam("heldOn")
        @Parameter(description = "Only those that held on this day.")
        LocalDate heldOn) {}
