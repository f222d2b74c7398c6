package uk.police.wmp.recruitment.skill.holding;

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

@Path("/v1/worker-skills")
@Tag(name = "Skills", description = "What people can do, and what units need.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class WorkerSkillResource {

    /** What a list answers with. */
    record WorkerSkillPage(List<WorkerSkillView> items, String next) {}

    private final WorkerSkillService held;
    private final RecordLists lists;

    WorkerSkillResource(WorkerSkillService held, RecordLists lists) {
        this.held = held;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listWorkerSkills", summary = "Lists skills held")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = WorkerSkillPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam WorkerSkillFilter filter, @BeanParam PageRequest page) {
        return lists.respond(held.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createWorkerSkill", summary = "Records a skill held")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = WorkerSkillView.class)))
    public Response create(RecordWorkerSkill details) {
        WorkerSkillView created = held.create(details);
        return Created.at("/v1/worker-skills", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getWorkerSkill", summary = "Gives a skill held")
    public WorkerSkillView get(@PathParam("id") UUID id) {
        return held.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeWorkerSkill", summary = "Changes a skill held")
    public WorkerSkillView change(@PathParam("id") UUID id, MergePatch patch) {
        return held.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "removeWorkerSkill", summary = "Removes a skill held that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        held.remove(id);
    }
}
