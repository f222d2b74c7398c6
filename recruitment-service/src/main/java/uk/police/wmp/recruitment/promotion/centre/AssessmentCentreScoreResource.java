package uk.police.wmp.recruitment.promotion.centre;

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

@Path("/v1/assessment-centre-scores")
@Tag(name = "Promotion", description = "Promotion processes, who applied, and what came of it.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AssessmentCentreScoreResource {

    /** What a list answers with. */
    record AssessmentCentreScorePage(List<AssessmentCentreScoreView> items, String next) {}

    private final AssessmentCentreScoreService scores;
    private final RecordLists lists;

    AssessmentCentreScoreResource(AssessmentCentreScoreService scores, RecordLists lists) {
        this.scores = scores;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("assessment:moderate")
    @Operation(operationId = "listAssessmentCentreScores", summary = "Lists assessment centre scores")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AssessmentCentreScorePage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam AssessmentCentreScoreFilter filter, @BeanParam PageRequest page) {
        return lists.respond(scores.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("assessment:moderate")
    @Operation(operationId = "createAssessmentCentreScore", summary = "Records an assessment centre score")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = AssessmentCentreScoreView.class)))
    public Response create(ScoreAssessmentCentre details) {
        AssessmentCentreScoreView created = scores.create(details);
        return Created.at("/v1/assessment-centre-scores", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("assessment:moderate")
    @Operation(operationId = "getAssessmentCentreScore", summary = "Gives an assessment centre score")
    public AssessmentCentreScoreView get(@PathParam("id") UUID id) {
        return scores.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("assessment:moderate")
    @Operation(operationId = "changeAssessmentCentreScore", summary = "Changes an assessment centre score")
    public AssessmentCentreScoreView change(@PathParam("id") UUID id, MergePatch patch) {
        return scores.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("assessment:moderate")
    @Operation(
            operationId = "removeAssessmentCentreScore",
            summary = "Removes an assessment centre score that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        scores.remove(id);
    }
}
