package uk.police.wmp.recruitment.supportplan;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which support plans a list holds. */
public record SupportPlanFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("studentOfficerExternalId") @Parameter(description = "Only those of this student officer.")
        String studentOfficerExternalId,

        @QueryParam("kind") @Parameter(description = "Only those of this kind.")
        String kind,

        @QueryParam("source") @Parameter(description = "Only those with support from here.")
        String source,

        @FilteredBy("e.endedOn is null and e.reviewOn <= :reviewDueBy")
        @QueryParam("reviewDueBy")
        @Parameter(description = "Only those still running, with a review on or before this day.")
        LocalDate reviewDueBy) {}
