package uk.police.wmp.recruitment.pay.evaluation;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which job evaluations a list holds. */
public record JobEvaluationFilter(
        @QueryParam("review") @Parameter(description = "Only jobs of this review.")
        String review,

        @QueryParam("benchmark") @Parameter(description = "Only benchmark jobs, or only the others.")
        Boolean benchmark,

        @QueryParam("evaluated") @Parameter(description = "Only jobs that have been evaluated, or that have not.")
        Boolean evaluated) {}
