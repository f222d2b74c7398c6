package uk.police.wmp.recruitment.pay.evaluation;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which job evaluations a list holds. */
public record JobEvaluationFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("review") @Parameter(description = "Only jobs of this review.")
        String review,

        @QueryParam("benchmark") @Parameter(description = "Only benchmark jobs, or only the others.")
        Boolean benchmark,

        @FilteredBy("case when e.evaluatedOn is null then false else true end = :evaluated")
        @QueryParam("evaluated")
        @Parameter(description = "Only jobs that have been evaluated, or that have not.")
        Boolean evaluated) {}
