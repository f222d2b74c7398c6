package uk.police.wmp.recruitment.promotion.review;

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
import uk.police.wmp.rest.AgainstVersion;
import uk.police.wmp.rest.Created;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordLists;
import uk.police.wmp.rest.reading.MergePatch;

@Path("/v1/promotion-reviews")
@Tag(name = "Promotion", description = "Promotion processes, who applied, and what came of it.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PromotionReviewResource {

    /** What a list answers with. */
    record PromotionReviewPage(List<PromotionReviewView> items, String next) {}

    private final PromotionReviewService reviews;
    private final RecordLists lists;

    PromotionReviewResource(PromotionReviewService reviews, RecordLists lists) {
        this.reviews = reviews;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listPromotionReviews", summary = "Lists reviews of promotion processes")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PromotionReviewPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam PromotionReviewFilter filter, @BeanParam PageRequest page) {
        return lists.respond(reviews.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createPromotionReview", summary = "Records a review of a promotion process")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = PromotionReviewView.class)))
    public Response create(RaisePromotionReview details) {
        PromotionReviewView created = reviews.create(details);
        return Created.at("/v1/promotion-reviews", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getPromotionReview", summary = "Gives a review of a promotion process")
    public PromotionReviewView get(@PathParam("id") UUID id) {
        return reviews.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changePromotionReview", summary = "Changes a review of a promotion process")
    public PromotionReviewView change(@PathParam("id") UUID id, MergePatch patch) {
        return reviews.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removePromotionReview",
            summary = "Removes a review of a promotion process that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        reviews.remove(id);
    }

    @POST
    @Path("/{id}/conclude")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "concludePromotionReview",
            summary = "Concludes a review or challenge of a promotion process",
            description = "409 when it is concluded already.")
    @APIResponse(
            responseCode = "200",
            description = "The review with its conclusion.",
            content = @Content(schema = @Schema(implementation = PromotionReviewView.class)))
    public Response conclude(@PathParam("id") UUID id, ConcludePromotionReview found) {
        return Response.ok(reviews.conclude(id, found)).build();
    }
}
