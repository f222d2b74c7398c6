package uk.police.wmp.recruitment.application.condition;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.rest.AgainstVersion;
import uk.police.wmp.rest.Created;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordLists;
import uk.police.wmp.rest.reading.MergePatch;

@Path("/v1/application-conditions")
@Tag(name = "Applications", description = "Applications through every step to appointment.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ApplicationConditionResource {

    /** What a list answers with. */
    record ApplicationConditionPage(List<ApplicationConditionView> items, String next) {}

    private final ApplicationConditionService conditions;
    private final RecordLists lists;

    ApplicationConditionResource(ApplicationConditionService conditions, RecordLists lists) {
        this.conditions = conditions;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listApplicationConditions", summary = "Lists conditions of applications")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ApplicationConditionPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam ApplicationConditionFilter filter, @BeanParam PageRequest page) {
        return lists.respond(conditions.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createApplicationCondition", summary = "Records a condition of an application")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = ApplicationConditionView.class)))
    public Response create(RecordApplicationCondition details) {
        ApplicationConditionView created = conditions.create(details);
        return Created.at("/v1/application-conditions", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getApplicationCondition", summary = "Gives a condition of an application")
    public ApplicationConditionView get(@PathParam("id") UUID id) {
        return conditions.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeApplicationCondition", summary = "Changes a condition of an application")
    public ApplicationConditionView change(@PathParam("id") UUID id, MergePatch patch) {
        return conditions.change(id, patch);
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

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removeApplicationCondition",
            summary = "Removes a condition of an application that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        conditions.remove(id);
    }
}
