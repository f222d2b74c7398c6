package uk.police.wmp.recruitment.pay.allowance;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which allowances a list holds. */
public record AllowanceFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("kind") @Parameter(description = "Only those of this kind.")
        String kind,

        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("grade") @Parameter(description = "Only those of this grade.")
        String grade,

        @QueryParam("review") @Parameter(description = "Only those that this review of pay and conditions weighs.")
        String review,

        @FilteredBy(FilteredBy.VALID_ON)
        @QueryParam("validOn")
        @Parameter(description = "Only those that are paid on this day.")
        LocalDate validOn) {}
