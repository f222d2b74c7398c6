package uk.police.wmp.recruitment.talent.pool;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which entries of talent pools a list holds. */
public record TalentPoolEntryFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("pool") @Parameter(description = "Only those of this pool.")
        String pool,

        @QueryParam("readiness") @Parameter(description = "Only those of this readiness.")
        String readiness,

        @QueryParam("potential") @Parameter(description = "Only those of this potential.")
        String potential,

        @FilteredBy(FilteredBy.VALID_ON)
        @QueryParam("validOn")
        @Parameter(description = "Only those that hold on this day.")
        LocalDate validOn) {}
