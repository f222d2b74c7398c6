package uk.police.wmp.recruitment.skill;

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

@Path("/v1/skills")
@Tag(name = "Skills", description = "What people can do, and what units need.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SkillResource {

    /** What a list answers with. */
    record SkillPage(List<SkillView> items, String next) {}

    private final SkillService skills;
    private final RecordLists lists;

    SkillResource(SkillService skills, RecordLists lists) {
        this.skills = skills;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listSkills", summary = "Lists skills")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SkillPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam SkillFilter filter, @BeanParam PageRequest page) {
        return lists.respond(skills.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createSkill", summary = "Records a skill")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = SkillView.class)))
    public Response create(NameSkill details) {
        SkillView created = skills.create(details);
        return Created.at("/v1/skills", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getSkill", summary = "Gives a skill")
    public SkillView get(@PathParam("id") UUID id) {
        return skills.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeSkill", summary = "Changes a skill")
    public SkillView change(@PathParam("id") UUID id, MergePatch patch) {
        return skills.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "removeSkill", summary = "Removes a skill that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        skills.remove(id);
    }
}
