package uk.police.wmp.recruitment.performance.moderation;

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

@Path("/v1/moderation-sessions")
@Tag(
        name = "Performance",
        description = "Performance conversations: cycles, objectives, notes, ratings, 360-degree feedback.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ModerationSessionResource {

    /** What a list answers with. */
    record ModerationSessionPage(List<ModerationSessionView> items, String next) {}

    private final ModerationSessionService sessions;
    private final RecordLists lists;

    ModerationSessionResource(ModerationSessionService sessions, RecordLists lists) {
        this.sessions = sessions;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("performance:read")
    @Operation(operationId = "listModerationSessions", summary = "Lists moderation sessions")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ModerationSessionPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam ModerationSessionFilter filter, @BeanParam PageRequest page) {
        return lists.respond(sessions.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("performance:write")
    @Operation(operationId = "createModerationSession", summary = "Records a moderation session")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = ModerationSessionView.class)))
    public Response create(HoldModerationSession details) {
        ModerationSessionView created = sessions.create(details);
        return Created.at("/v1/moderation-sessions", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("performance:read")
    @Operation(operationId = "getModerationSession", summary = "Gives a moderation session")
    public ModerationSessionView get(@PathParam("id") UUID id) {
        return sessions.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("performance:write")
    @Operation(operationId = "changeModerationSession", summary = "Changes a moderation session")
    public ModerationSessionView change(@PathParam("id") UUID id, MergePatch patch) {
        return sessions.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("performance:write")
    @Operation(
            operationId = "removeModerationSession",
            summary = "Removes a moderation session that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        sessions.remove(id);
    }
}
