package uk.police.wmp.recruitment.learning.session;

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

@Path("/v1/learning-sessions")
@Tag(name = "Learning", description = "What there is to learn, when, who took part, and what each role asks for.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class LearningSessionResource {

    /** What a list answers with. */
    record LearningSessionPage(List<LearningSessionView> items, String next) {}

    private final LearningSessionService sessions;
    private final RecordLists lists;

    LearningSessionResource(LearningSessionService sessions, RecordLists lists) {
        this.sessions = sessions;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listLearningSessions", summary = "Lists learning sessions")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = LearningSessionPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam LearningSessionFilter filter, @BeanParam PageRequest page) {
        return lists.respond(sessions.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createLearningSession", summary = "Records a learning session")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = LearningSessionView.class)))
    public Response create(HoldLearningSession details) {
        LearningSessionView created = sessions.create(details);
        return Created.at("/v1/learning-sessions", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getLearningSession", summary = "Gives a learning session")
    public LearningSessionView get(@PathParam("id") UUID id) {
        return sessions.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeLearningSession", summary = "Changes a learning session")
    public LearningSessionView change(@PathParam("id") UUID id, MergePatch patch) {
        return sessions.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "removeLearningSession", summary = "Removes a learning session that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        sessions.remove(id);
    }
}
