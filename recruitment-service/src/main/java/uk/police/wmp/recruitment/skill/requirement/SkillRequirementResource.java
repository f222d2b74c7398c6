package uk.police.wmp.recruitment.skill.requirement;

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

@Path("/v1/skill-requirements")
@Tag(name = "Skills", description = "What people can do, and what units need.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SkillRequirementResource {

    /** What a list answers with. */
    record SkillRequirementPage(List<SkillRequirementView> items, String next) {}

    private final SkillRequirementService requirements;
    private final RecordLists lists;

    SkillRequirementResource(SkillRequirementService requirements, RecordLists lists) {
        this.requirements = requirements;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listSkillRequirements", summary = "Lists skill requirements")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SkillRequirementPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam SkillRequirementFilter filter, @BeanParam PageRequest page) {
        return lists.respond(requirements.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createSkillRequirement", summary = "Records a skill requirement")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = SkillRequirementView.class)))
    public Response create(RequireSkill details) {
        SkillRequirementView created = requirements.create(details);
        return Created.at("/v1/skill-requirements", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getSkillRequirement", summary = "Gives a skill requirement")
    public SkillRequirementView get(@PathParam("id") UUID id) {
        return requirements.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeSkillRequirement", summary = "Changes a skill requirement")
    public SkillRequirementView change(@PathParam("id") UUID id, MergePatch patch) {
        return requirements.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removeSkillRequirement",
            summary = "Removes a skill requirement that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        requirements.remove(id);
    }
}
