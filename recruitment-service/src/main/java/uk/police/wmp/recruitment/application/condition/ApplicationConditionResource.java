package uk.police.wmp.recruitment.application.condition;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.history.RecordResource;
import uk.police.wmp.rest.AgainstVersion;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordOperations;

@Path("/v1/application-conditions")
@Tag(name = "Applications", description = "Applications through every step to appointment.")
@RecordOperations(
        one = "a condition of an application",
        many = "conditions of applications",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class ApplicationConditionResource extends RecordResource<RecordApplicationCondition, ApplicationConditionView> {

    private final ApplicationConditionService conditions;

    ApplicationConditionResource(ApplicationConditionService conditions) {
        super(conditions);
        this.conditions = conditions;
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam ApplicationConditionFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }

    @POST
    @Path("/{id}/decide")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "decideApplicationCondition",
            summary = "Says whether a condition is met",
            description = "409 when it is decided already.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now.",
            content = @Content(schema = @Schema(implementation = ApplicationConditionView.class)))
    public Response decide(@PathParam("id") UUID id, DecideCondition details) {
        return Response.ok(conditions.decide(id, details)).build();
    }
}
