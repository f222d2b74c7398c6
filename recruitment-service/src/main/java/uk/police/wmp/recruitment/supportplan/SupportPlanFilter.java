package uk.police.wmp.recruitment.supportplan;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which support plans a list holds. */
public record SupportPlanFilter(
        @QueryParam("studentOfficerExternalId") @Parameter(description = "Only those of this student officer.")
        String studentOfficerExternalId,

        @QueryParam("kind") @Parameter(description = "Only those of this kind.")
        String kind,

        @QueryParam("source") @Parameter(description = "Only those with support from here.")
        String source,

        @QueryParam("reviewDueBy")
        @Parameter(description = "Only those still running, with a review on or before this day.")
        LocalDate reviewDueBy) {}
