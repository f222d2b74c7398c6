package uk.police.wmp.recruitment.performance.note;

import io.quarkus.security.Authenticated;
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

@Path("/v1/conversation-notes")
@Tag(
        name = "Performance",
        description = "Performance conversations: cycles, objectives, notes, ratings, 360-degree feedback.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ConversationNoteResource {

    private static final String PARTICIPANTS =
            "For the worker and the line manager of the conversation (the token's claim `worker_id`), and for those with"
                    + " `performance:read` or `performance:write`. To anybody else there is no such record.";

    /** What a list answers with. */
    record ConversationNotePage(List<ConversationNoteView> items, String next) {}

    private final ConversationNoteService notes;
    private final RecordLists lists;

    ConversationNoteResource(ConversationNoteService notes, RecordLists lists) {
        this.notes = notes;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("performance:read")
    @Operation(operationId = "listConversationNotes", summary = "Lists notes of conversations")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ConversationNotePage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam ConversationNoteFilter filter, @BeanParam PageRequest page) {
        return lists.respond(notes.list(filter), page);
    }

    @POST
    @Idempotent
    @Authenticated
    @Operation(
            operationId = "createConversationNote",
            summary = "Records a note of a conversation",
            description = PARTICIPANTS)
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = ConversationNoteView.class)))
    public Response create(RecordConversationNote details) {
        ConversationNoteView created = notes.create(details);
        return Created.at("/v1/conversation-notes", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(
            operationId = "getConversationNote",
            summary = "Gives a note of a conversation",
            description = PARTICIPANTS)
    public ConversationNoteView get(@PathParam("id") UUID id) {
        return notes.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Authenticated
    @Operation(
            operationId = "changeConversationNote",
            summary = "Changes a note of a conversation",
            description = PARTICIPANTS)
    public ConversationNoteView change(@PathParam("id") UUID id, MergePatch patch) {
        return notes.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @Operation(
            operationId = "removeConversationNote",
            summary = "Removes a note of a conversation that was recorded in error",
            description = PARTICIPANTS)
    public void remove(@PathParam("id") UUID id) {
        notes.remove(id);
    }
}
