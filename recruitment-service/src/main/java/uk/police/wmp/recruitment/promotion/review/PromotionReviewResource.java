package uk.police.wmp.recruitment.promotion.review;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import uk.police.wmp.history.RecordResource;
import uk.police.wmp.rest.AgainstVersion;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordOperations;

@Path("/v1/promotion-reviews")
@Tag(name = "Promotion", description = "Promotion processes, who applied, and what came of it.")
@RecordOperations(
        one = "a review of a promotion process",
        many = "reviews of promotion processes",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class PromotionReviewResource extends RecordResource<RecordPromotionReview, PromotionReviewView> {

    private final PromotionReviewService reviews;

    PromotionReviewResource(PromotionReviewService reviews) {
        super(reviews);
        this.reviews = reviews;
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam PromotionReviewFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
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
