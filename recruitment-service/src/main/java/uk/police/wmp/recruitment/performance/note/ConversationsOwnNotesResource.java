package uk.police.wmp.recruitment.performance.note;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.recruitment.performance.note.ConversationNoteResource.ConversationNotePage;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordLists;

@Path("/v1/performance-conversations/{id}/notes")
@Tag(name = "Performance")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ConversationsOwnNotesResource {

    private final ConversationNoteService notes;
    private final RecordLists lists;

    ConversationsOwnNotesResource(ConversationNoteService notes, RecordLists lists) {
        this.notes = notes;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @Authenticated
    @Operation(
            operationId = "listConversationNotesOfConversation",
            summary = "Lists the notes of a performance conversation",
            description = "For the worker and the line manager (the token's claim `worker_id`), and for those with"
                    + " `performance:read`. To anybody else there is no such conversation.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ConversationNotePage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return lists.respond(notes.ofConversation(id), page);
    }
}
