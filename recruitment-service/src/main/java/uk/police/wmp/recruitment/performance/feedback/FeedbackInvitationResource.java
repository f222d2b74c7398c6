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

@Path("/v1/feedback-invitations")
@Tag(
        name = "Performance",
        description = "Performance conversations: cycles, objectives, notes, ratings, 360-degree feedback.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class FeedbackInvitationResource {

    /** What a list answers with. */
    record FeedbackInvitationPage(List<FeedbackInvitationView> items, String next) {}

    private final FeedbackInvitationService invitations;
    private final RecordLists lists;

    FeedbackInvitationResource(FeedbackInvitationService invitations, RecordLists lists) {
        this.invitations = invitations;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("performance:read")
    @Operation(operationId = "listFeedbackInvitations", summary = "Lists invitations to give feedback")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = FeedbackInvitationPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam FeedbackInvitationFilter filter, @BeanParam PageRequest page) {
        return lists.respond(invitations.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("performance:write")
    @Operation(operationId = "createFeedbackInvitation", summary = "Records an invitation to give feedback")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = FeedbackInvitationView.class)))
    public Response create(InviteRespondent details) {
        FeedbackInvitationView created = invitations.create(details);
        return Created.at("/v1/feedback-invitations", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("performance:read")
    @Operation(operationId = "getFeedbackInvitation", summary = "Gives an invitation to give feedback")
    public FeedbackInvitationView get(@PathParam("id") UUID id) {
        return invitations.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("performance:write")
    @Operation(operationId = "changeFeedbackInvitation", summary = "Changes an invitation to give feedback")
    public FeedbackInvitationView change(@PathParam("id") UUID id, MergePatch patch) {
        return invitations.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("performance:write")
    @Operation(
            operationId = "removeFeedbackInvitation",
            summary = "Removes an invitation to give feedback that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        invitations.remove(id);
    }
}
