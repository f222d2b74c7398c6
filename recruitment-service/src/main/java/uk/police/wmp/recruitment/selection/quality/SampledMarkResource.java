package uk.police.wmp.recruitment.selection.quality;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.rest.AgainstVersion;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordLists;
import uk.police.wmp.rest.SortedBy;

@Path("/v1/sampled-marks")
@Tag(name = "Selection")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SampledMarkResource {

    /** What a list answers with. */
    record SampledMarkPage(List<SampledMarkView> items, String next) {}

    private final SampledMarkService marks;
    private final RecordLists lists;

    SampledMarkResource(SampledMarkService marks, RecordLists lists) {
        this.marks = marks;
        this.lists = lists;
    }

    @GET
    @SortedBy("externalId")
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("assessment:moderate")
    @Operation(operationId = "listSampledMarks", summary = "Lists marks that were drawn")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SampledMarkPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam SampledMarkFilter filter, @BeanParam PageRequest page) {
        return lists.respond(marks.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("assessment:moderate")
    @Operation(operationId = "getSampledMark", summary = "Gives a mark that was drawn")
    public SampledMarkView get(@PathParam("id") UUID id) {
        return marks.get(id);
    }

    @POST
    @Path("/{id}/review")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("assessment:moderate")
    @Operation(
            operationId = "reviewSampledMark",
            summary = "Records what a reviewer thinks of a mark that was drawn",
            description = "By a worker (the token's claim `worker_id`) other than the assessor who gave it. 409"
                    + " when it is reviewed already.")
    @APIResponse(
            responseCode = "200",
            description = "The mark with its review.",
            content = @Content(schema = @Schema(implementation = SampledMarkView.class)))
    public Response review(@PathParam("id") UUID id, ReviewMark review) {
        return Response.ok(marks.review(id, review)).build();
    }
}
