package uk.police.wmp.recruitment.learning.lesson.due;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordLists;
import uk.police.wmp.rest.SortedBy;

@Path("/v1/lesson-plans-to-review")
@Tag(name = "Learning")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class LessonPlansToReviewResource {

    /** What a list answers with. */
    record LessonPlanToReviewPage(List<LessonPlanToReviewView> items, String next) {}

    private final LessonPlansToReview due;
    private final RecordLists lists;

    LessonPlansToReviewResource(LessonPlansToReview due, RecordLists lists) {
        this.due = due;
        this.lists = lists;
    }

    @GET
    @SortedBy({})
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(
            operationId = "listLessonPlansToReview",
            summary = "Lists the lesson plans that were not reviewed lately, those of programmes never reviewed first",
            description =
                    "A review, recorded at `/v1/lesson-plan-reviews`, takes its lesson plan out of the list; so does one that withdraws it, for good.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = LessonPlanToReviewPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam LessonPlanToReviewFilter filter, @BeanParam PageRequest page) {
        return lists.respond(due.list(filter), page);
    }
}
