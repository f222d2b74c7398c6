package uk.police.wmp.recruitment.learning.lesson;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which reviews of lesson plans a list holds. */
public record LessonPlanReviewFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("programmeExternalId") @Parameter(description = "Only reviews for this programme.")
        String programmeExternalId,

        @QueryParam("outcome") @Parameter(description = "Only those with this outcome.")
        String outcome,

        @QueryParam("proceduralJustice")
        @Parameter(description = "Only those that do, or do not, follow procedural justice.")
        Boolean proceduralJustice) {}
