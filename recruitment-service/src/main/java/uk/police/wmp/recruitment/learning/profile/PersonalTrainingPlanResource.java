package uk.police.wmp.recruitment.learning.profile;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/workers/{id}/learning-plan")
@Tag(name = "Learning")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PersonalTrainingPlanResource {

    private final PersonalTrainingPlans plans;

    PersonalTrainingPlanResource(PersonalTrainingPlans plans) {
        this.plans = plans;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "getPersonalTrainingPlan",
            summary = "Gives a worker's personal training plan",
            description =
                    "What the role of the worker asks for, and what of it is up to date, expired or missing. For the worker"
                            + " (the token's claim `worker_id`) and for those with `recruitment:read`; to anybody else there is no"
                            + " such worker.")
    public PersonalTrainingPlan get(
            @PathParam("id") UUID id,
            @QueryParam("on") @Parameter(description = "The day; today unless given.") LocalDate on) {
        return plans.of(id, on);
    }
}
