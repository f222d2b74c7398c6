package uk.police.wmp.recruitment.performance.feedback;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import uk.police.wmp.rest.AgainstVersion;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.WithoutVersion;

@Path("/v1/feedback-requests/{id}")
@Tag(name = "Performance")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class FeedbackAnswerResource {

    private final FeedbackRequestService requests;

    FeedbackAnswerResource(FeedbackRequestService requests) {
        this.requests = requests;
    }

    @POST
    @Path("/answer")
    @Idempotent
    @WithoutVersion("adds an answer to what respondents never read")
    @Authenticated
    @Operation(
            operationId = "answerFeedback",
            summary = "Answers a request for feedback, once, without a name",
            description =
                    "For workers who are invited (the token's claim `worker_id`); to anybody else there is no such"
                            + " request. Nothing that is kept tells whose the answer is. 409 when answered already, or when no"
                            + " answers are taken.")
    @APIResponse(
            responseCode = "200",
            description = "That it has come.",
            content = @Content(schema = @Schema(implementation = AnswerReceived.class)))
    public Response answer(@PathParam("id") UUID id, AnswerFeedback answer) {
        requests.answer(id, answer);
        return Response.ok(new AnswerReceived(true)).build();
    }

    @POST
    @Path("/close")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("performance:write")
    @Operation(
            operationId = "closeFeedbackRequest",
            summary = "Closes a request for feedback, for good, so that its results can be told")
    @APIResponse(
            responseCode = "200",
            description = "The request.",
            content = @Content(schema = @Schema(implementation = FeedbackRequestView.class)))
    public Response close(@PathParam("id") UUID id) {
        return Response.ok(requests.close(id)).build();
    }

    @GET
    @Path("/results")
    @Authenticated
    @Operation(
            operationId = "getFeedbackResults",
            summary = "Gives what all respondents answered together",
            description =
                    "For the worker whom it is about and the line manager (the token's claim `worker_id`), and for"
                            + " those with `performance:read`. Withheld until the request is closed, and for good when fewer than"
                            + " three have answered.")
    public FeedbackResults results(@PathParam("id") UUID id) {
        return requests.results(id);
    }
}
