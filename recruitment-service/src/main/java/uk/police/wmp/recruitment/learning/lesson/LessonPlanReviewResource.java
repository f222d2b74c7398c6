package uk.police.wmp.recruitment.learning.lesson;

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

@Path("/v1/lesson-plan-reviews")
@Tag(name = "Learning", description = "What there is to learn, when, who took part, and what each role asks for.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class LessonPlanReviewResource {

    /** What a list answers with. */
    record LessonPlanReviewPage(List<LessonPlanReviewView> items, String next) {}

    private final LessonPlanReviewService reviews;
    private final RecordLists lists;

    LessonPlanReviewResource(LessonPlanReviewService reviews, RecordLists lists) {
        this.reviews = reviews;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listLessonPlanReviews", summary = "Lists reviews of lesson plans")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = LessonPlanReviewPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam LessonPlanReviewFilter filter, @BeanParam PageRequest page) {
        return lists.respond(reviews.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createLessonPlanReview", summary = "Records a review of a lesson plan")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = LessonPlanReviewView.class)))
    public Response create(ReviewLessonPlan details) {
        LessonPlanReviewView created = reviews.create(details);
        return Created.at("/v1/lesson-plan-reviews", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getLessonPlanReview", summary = "Gives a review of a lesson plan")
    public LessonPlanReviewView get(@PathParam("id") UUID id) {
        return reviews.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeLessonPlanReview", summary = "Changes a review of a lesson plan")
    public LessonPlanReviewView change(@PathParam("id") UUID id, MergePatch patch) {
        return reviews.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removeLessonPlanReview",
            summary = "Removes a review of a lesson plan that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        reviews.remove(id);
    }
}
