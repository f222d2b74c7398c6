package uk.police.wmp.recruitment.learning.commission;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which commissions of learning a list holds. */
public record LearningCommissionFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("unitExternalId") @Parameter(description = "Only what this unit asked for.")
        String unitExternalId,

        @QueryParam("programmeExternalId") @Parameter(description = "Only what this programme came of.")
        String programmeExternalId,

        @QueryParam("state") @Parameter(description = "Only commissions in this state.")
        CommissionState state,

        @FilteredBy("e.dueOn < :overdueOn")
        @QueryParam("overdueOn")
        @Parameter(description = "Only those whose next step was due before this day.")
        LocalDate overdueOn) {}
