package uk.police.wmp.recruitment.talent.development;

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

@Path("/v1/development-needs")
@Tag(name = "Talent", description = "Critical roles and who could follow in them, talent pools, development needs.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DevelopmentNeedResource {

    /** What a list answers with. */
    record DevelopmentNeedPage(List<DevelopmentNeedView> items, String next) {}

    private final DevelopmentNeedService needs;
    private final RecordLists lists;

    DevelopmentNeedResource(DevelopmentNeedService needs, RecordLists lists) {
        this.needs = needs;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("talent:read")
    @Operation(operationId = "listDevelopmentNeeds", summary = "Lists development needs")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = DevelopmentNeedPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam DevelopmentNeedFilter filter, @BeanParam PageRequest page) {
        return lists.respond(needs.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("talent:write")
    @Operation(operationId = "createDevelopmentNeed", summary = "Records a development need")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = DevelopmentNeedView.class)))
    public Response create(IdentifyDevelopmentNeed details) {
        DevelopmentNeedView created = needs.create(details);
        return Created.at("/v1/development-needs", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("talent:read")
    @Operation(operationId = "getDevelopmentNeed", summary = "Gives a development need")
    public DevelopmentNeedView get(@PathParam("id") UUID id) {
        return needs.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("talent:write")
    @Operation(operationId = "changeDevelopmentNeed", summary = "Changes a development need")
    public DevelopmentNeedView change(@PathParam("id") UUID id, MergePatch patch) {
        return needs.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("talent:write")
    @Operation(operationId = "removeDevelopmentNeed", summary = "Removes a development need that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        needs.remove(id);
    }
}
