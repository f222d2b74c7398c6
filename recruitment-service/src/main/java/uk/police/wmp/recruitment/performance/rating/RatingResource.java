package uk.police.wmp.recruitment.performance.rating;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import uk.police.wmp.recruitment.performance.conversation.PerformanceConversationView;
import uk.police.wmp.rest.AgainstVersion;
import uk.police.wmp.rest.Idempotent;

@Path("/v1/performance-conversations/{id}")
@Tag(name = "Performance")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RatingResource {

    private final RatingService ratings;

    RatingResource(RatingService ratings) {
        this.ratings = ratings;
    }

    @POST
    @Path("/hold-year-end")
    @Idempotent
    @AgainstVersion
    @Authenticated
    @Operation(
            operationId = "holdYearEnd",
            summary = "Records the year-end conversation",
            description = "For the line manager (the token's claim `worker_id`) and for those with"
                    + " `performance:write`. 409 before the objectives are agreed, or when it was held already.")
    @APIResponse(
            responseCode = "200",
            description = "The conversation.",
            content = @Content(schema = @Schema(implementation = PerformanceConversationView.class)))
    public Response holdYearEnd(@PathParam("id") UUID id, HoldYearEnd details) {
        return Response.ok(ratings.holdYearEnd(id, details)).build();
    }

    @POST
    @Path("/rate-provisionally")
    @Idempotent
    @AgainstVersion
    @Authenticated
    @Operation(
            operationId = "rateProvisionally",
            summary = "Proposes a rating, as the line manager",
            description = "For the line manager (the token's claim `worker_id`) and for those with"
                    + " `performance:write`. The proposal may be changed until it is moderated. 409 before the"
                    + " objectives are agreed, or once moderated.")
    @APIResponse(
            responseCode = "200",
            description = "The conversation.",
            content = @Content(schema = @Schema(implementation = PerformanceConversationView.class)))
    public Response rateProvisionally(@PathParam("id") UUID id, RateProvisionally details) {
        return Response.ok(ratings.rateProvisionally(id, details)).build();
    }

    @POST
    @Path("/moderate")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("performance:write")
    @Operation(
            operationId = "moderateRating",
            summary = "Records what a moderation session made of a provisional rating",
            description = "409 before there is a provisional rating, or once the rating is final.")
    @APIResponse(
            responseCode = "200",
            description = "The conversation.",
            content = @Content(schema = @Schema(implementation = PerformanceConversationView.class)))
    public Response moderate(@PathParam("id") UUID id, ModerateRating details) {
        return Response.ok(ratings.moderate(id, details)).build();
    }

    @POST
    @Path("/finalise")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("performance:write")
    @Operation(
            operationId = "finaliseRating",
            summary = "Makes a moderated rating final",
            description = "409 before the rating was moderated, or once it is final.")
    @APIResponse(
            responseCode = "200",
            description = "The conversation.",
            content = @Content(schema = @Schema(implementation = PerformanceConversationView.class)))
    public Response finalise(@PathParam("id") UUID id, FinaliseRating details) {
        return Response.ok(ratings.finalise(id, details)).build();
    }
}
