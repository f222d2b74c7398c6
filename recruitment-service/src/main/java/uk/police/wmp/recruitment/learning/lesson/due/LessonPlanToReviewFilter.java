package uk.police.wmp.recruitment.learning.lesson.due;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.reading.CodeOf;

/** Which lesson plans somebody has to review. */
public record LessonPlanToReviewFilter(
        @QueryParam("asAt") @Parameter(description = "Of programmes that run on this day; today unless given.")
        LocalDate asAt,

        @QueryParam("reviewedSince")
        @Parameter(
                description =
                        "What was reviewed on this day or later is not in the list; twelve months before asAt unless given.")
        LocalDate reviewedSince,

        @QueryParam("kind")
        @Parameter(description = "Only of programmes of this kind.")
        @CodeOf("learning-programme-kind")
        String kind,

        @QueryParam("principle")
        @Parameter(description = "Only of programmes that serve this principle of the Leadership Promise.")
        @CodeOf("leadership-principle")
        String principle) {}
