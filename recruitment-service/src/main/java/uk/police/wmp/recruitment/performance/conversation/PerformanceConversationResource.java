package uk.police.wmp.recruitment.performance.conversation;

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

@Path("/v1/performance-conversations")
@Tag(
        name = "Performance",
        description = "Performance conversations: cycles, objectives, notes, ratings, 360-degree feedback.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PerformanceConversationResource {

    /** What a list answers with. */
    record PerformanceConversationPage(List<PerformanceConversationView> items, String next) {}

    private final PerformanceConversationService conversations;
    private final RecordLists lists;

    PerformanceConversationResource(PerformanceConversationService conversations, RecordLists lists) {
        this.conversations = conversations;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("performance:read")
    @Operation(operationId = "listPerformanceConversations", summary = "Lists performance conversations")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PerformanceConversationPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam PerformanceConversationFilter filter, @BeanParam PageRequest page) {
        return lists.respond(conversations.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("performance:write")
    @Operation(operationId = "createPerformanceConversation", summary = "Records a performance conversation")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = PerformanceConversationView.class)))
    public Response create(RecordPerformanceConversation details) {
        PerformanceConversationView created = conversations.create(details);
        return Created.at("/v1/performance-conversations", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(
            operationId = "getPerformanceConversation",
            summary = "Gives a performance conversation",
            description = "For those with `performance:read`, the line manager, and the worker (the token's claim"
                    + " `worker_id`), who sees the final ratings only. To anybody else there is no such conversation.")
    public PerformanceConversationView get(@PathParam("id") UUID id) {
        return conversations.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("performance:write")
    @Operation(operationId = "changePerformanceConversation", summary = "Changes a performance conversation")
    public PerformanceConversationView change(@PathParam("id") UUID id, MergePatch patch) {
        return conversations.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("performance:write")
    @Operation(
            operationId = "removePerformanceConversation",
            summary = "Removes a performance conversation that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        conversations.remove(id);
    }
}
