package uk.police.wmp.recruitment.pay.evaluation;

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

@Path("/v1/job-evaluations")
@Tag(name = "Pay", description = "Pay points and job evaluation.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class JobEvaluationResource {

    /** What a list answers with. */
    record JobEvaluationPage(List<JobEvaluationView> items, String next) {}

    private final JobEvaluationService evaluations;
    private final RecordLists lists;

    JobEvaluationResource(JobEvaluationService evaluations, RecordLists lists) {
        this.evaluations = evaluations;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listJobEvaluations", summary = "Lists job evaluations")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = JobEvaluationPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam JobEvaluationFilter filter, @BeanParam PageRequest page) {
        return lists.respond(evaluations.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createJobEvaluation", summary = "Records a job evaluation")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = JobEvaluationView.class)))
    public Response create(EvaluateJob details) {
        JobEvaluationView created = evaluations.create(details);
        return Created.at("/v1/job-evaluations", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getJobEvaluation", summary = "Gives a job evaluation")
    public JobEvaluationView get(@PathParam("id") UUID id) {
        return evaluations.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeJobEvaluation", summary = "Changes a job evaluation")
    public JobEvaluationView change(@PathParam("id") UUID id, MergePatch patch) {
        return evaluations.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "removeJobEvaluation", summary = "Removes a job evaluation that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        evaluations.remove(id);
    }
}
