package uk.police.wmp.recruitment.vetting.requirement;

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

@Path("/v1/vetting-requirements")
@Tag(name = "Vetting requirements", description = "Which vetting level a role or a type of worker needs.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class VettingRequirementResource {

    /** What a list answers with. */
    record VettingRequirementPage(List<VettingRequirementView> items, String next) {}

    private final VettingRequirementService requirements;
    private final RecordLists lists;

    VettingRequirementResource(VettingRequirementService requirements, RecordLists lists) {
        this.requirements = requirements;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("vetting:read")
    @Operation(operationId = "listVettingRequirements", summary = "Lists vetting requirements")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = VettingRequirementPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam VettingRequirementFilter filter, @BeanParam PageRequest page) {
        return lists.respond(requirements.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("vetting:write")
    @Operation(operationId = "createVettingRequirement", summary = "Records a vetting requirement")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = VettingRequirementView.class)))
    public Response create(SetVettingRequirement details) {
        VettingRequirementView created = requirements.create(details);
        return Created.at("/v1/vetting-requirements", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("vetting:read")
    @Operation(operationId = "getVettingRequirement", summary = "Gives a vetting requirement")
    public VettingRequirementView get(@PathParam("id") UUID id) {
        return requirements.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("vetting:write")
    @Operation(operationId = "changeVettingRequirement", summary = "Changes a vetting requirement")
    public VettingRequirementView change(@PathParam("id") UUID id, MergePatch patch) {
        return requirements.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("vetting:write")
    @Operation(
            operationId = "removeVettingRequirement",
            summary = "Removes a vetting requirement that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        requirements.remove(id);
    }
}
