package uk.police.wmp.recruitment.careeropportunity;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which career opportunities a list holds. */
public record CareerOpportunityFilter(
        @QueryParam("kind") @Parameter(description = "Only those of this kind.")
        String kind,

        @QueryParam("workerType") @Parameter(description = "Only those that workers of this type may take up.")
        String workerType,

        @QueryParam("openOn") @Parameter(description = "Only those that are open on this day.")
        LocalDate openOn) {}
