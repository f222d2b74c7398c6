package uk.police.wmp.recruitment.learning.lesson;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.history.RecordResource;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordOperations;

@Path("/v1/lesson-plan-reviews")
@Tag(name = "Learning", description = "What there is to learn, when, who took part, and what each role asks for.")
@RecordOperations(
        one = "a review of a lesson plan",
        many = "reviews of lesson plans",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class LessonPlanReviewResource extends RecordResource<RecordLessonPlanReview, LessonPlanReviewView> {

    LessonPlanReviewResource(LessonPlanReviewService reviews) {
        super(reviews);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam LessonPlanReviewFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
