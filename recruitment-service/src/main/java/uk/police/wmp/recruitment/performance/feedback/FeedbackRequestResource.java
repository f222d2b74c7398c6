package uk.police.wmp.recruitment.performance.feedback;

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

@Path("/v1/feedback-requests")
@Tag(
        name = "Performance",
        description = "Performance conversations: cycles, objectives, notes, ratings, 360-degree feedback.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class FeedbackRequestResource {

    /** What a list answers with. */
    record FeedbackRequestPage(List<FeedbackRequestView> items, String next) {}

    private final FeedbackRequestService requests;
    private final RecordLists lists;

    FeedbackRequestResource(FeedbackRequestService requests, RecordLists lists) {
        this.requests = requests;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("performance:read")
    @Operation(operationId = "listFeedbackRequests", summary = "Lists requests for 360-degree feedback")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = FeedbackRequestPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam FeedbackRequestFilter filter, @BeanParam PageRequest page) {
        return lists.respond(requests.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("performance:write")
    @Operation(operationId = "createFeedbackRequest", summary = "Records a request for 360-degree feedback")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = FeedbackRequestView.class)))
    public Response create(RequestFeedback details) {
        FeedbackRequestView created = requests.create(details);
        return Created.at("/v1/feedback-requests", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("performance:read")
    @Operation(operationId = "getFeedbackRequest", summary = "Gives a request for 360-degree feedback")
    public FeedbackRequestView get(@PathParam("id") UUID id) {
        return requests.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("performance:write")
    @Operation(operationId = "changeFeedbackRequest", summary = "Changes a request for 360-degree feedback")
    public FeedbackRequestView change(@PathParam("id") UUID id, MergePatch patch) {
        return requests.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("performance:write")
    @Operation(
            operationId = "removeFeedbackRequest",
            summary = "Removes a request for 360-degree feedback that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        requests.remove(id);
    }
}
