package uk.police.wmp.recruitment.performance.conversation;

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
import uk.police.wmp.recruitment.performance.conversation.PerformanceConversationResource.PerformanceConversationPage;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordLists;

@Path("/v1/workers/{id}")
@Tag(name = "Performance")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class WorkerConversationsResource {

    private final PerformanceConversationService conversations;
    private final RecordLists lists;

    WorkerConversationsResource(PerformanceConversationService conversations, RecordLists lists) {
        this.conversations = conversations;
        this.lists = lists;
    }

    @GET
    @Path("/performance-conversations")
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @Authenticated
    @Operation(
            operationId = "listConversationsOfWorker",
            summary = "Lists a worker's own performance conversations",
            description =
                    "For the worker (the token's claim `worker_id`), with the final ratings only, and for those with"
                            + " `performance:read`. To anybody else there is no such worker.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PerformanceConversationPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response own(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return lists.respond(conversations.ofWorker(id), page);
    }

    @GET
    @Path("/managed-conversations")
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @Authenticated
    @Operation(
            operationId = "listConversationsManagedByWorker",
            summary = "Lists the performance conversations of those whom a worker manages",
            description = "For the line manager (the token's claim `worker_id`) and for those with `performance:read`."
                    + " To anybody else there is no such worker.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PerformanceConversationPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response managed(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return lists.respond(conversations.managedBy(id), page);
    }
}
