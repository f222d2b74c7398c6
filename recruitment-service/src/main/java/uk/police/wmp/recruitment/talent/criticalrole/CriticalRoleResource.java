package uk.police.wmp.recruitment.talent.criticalrole;

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
import uk.police.wmp.rest.Created;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordLists;
import uk.police.wmp.rest.reading.MergePatch;

@Path("/v1/critical-roles")
@Tag(name = "Talent", description = "Critical roles and who could follow in them, talent pools, development needs.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CriticalRoleResource {

    /** What a list answers with. */
    record CriticalRolePage(List<CriticalRoleView> items, String next) {}

    private final CriticalRoleService roles;
    private final RecordLists lists;

    CriticalRoleResource(CriticalRoleService roles, RecordLists lists) {
        this.roles = roles;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("talent:read")
    @Operation(operationId = "listCriticalRoles", summary = "Lists critical roles")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CriticalRolePage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam CriticalRoleFilter filter, @BeanParam PageRequest page) {
        return lists.respond(roles.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("talent:write")
    @Operation(operationId = "createCriticalRole", summary = "Records a critical role")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = CriticalRoleView.class)))
    public Response create(NameCriticalRole details) {
        CriticalRoleView created = roles.create(details);
        return Created.at("/v1/critical-roles", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("talent:read")
    @Operation(operationId = "getCriticalRole", summary = "Gives a critical role")
    public CriticalRoleView get(@PathParam("id") UUID id) {
        return roles.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("talent:write")
    @Operation(operationId = "changeCriticalRole", summary = "Changes a critical role")
    public CriticalRoleView change(@PathParam("id") UUID id, MergePatch patch) {
        return roles.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("talent:write")
    @Operation(operationId = "removeCriticalRole", summary = "Removes a critical role that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        roles.remove(id);
    }
}
