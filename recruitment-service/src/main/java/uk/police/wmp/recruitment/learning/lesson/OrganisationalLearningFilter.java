package uk.police.wmp.recruitment.learning.lesson;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which what forums learned a list holds. */
public record OrganisationalLearningFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("forum") @Parameter(description = "Only what this forum learned.")
        String forum,

        @QueryParam("passedToExternalId") @Parameter(description = "Only what was passed to this unit.")
        String passedToExternalId,

        @FilteredBy("case when e.incorporatedOn is null then false else true end = :incorporated")
        @QueryParam("incorporated")
        @Parameter(description = "Only what has, or has not, come into a lesson plan.")
        Boolean incorporated) {}
