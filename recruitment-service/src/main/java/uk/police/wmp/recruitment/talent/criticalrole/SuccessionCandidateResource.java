package uk.police.wmp.recruitment.talent.criticalrole;

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

@Path("/v1/succession-candidates")
@Tag(name = "Talent", description = "Critical roles and who could follow in them, talent pools, development needs.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SuccessionCandidateResource {

    /** What a list answers with. */
    record SuccessionCandidatePage(List<SuccessionCandidateView> items, String next) {}

    private final SuccessionCandidateService candidates;
    private final RecordLists lists;

    SuccessionCandidateResource(SuccessionCandidateService candidates, RecordLists lists) {
        this.candidates = candidates;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("talent:read")
    @Operation(operationId = "listSuccessionCandidates", summary = "Lists succession candidates")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SuccessionCandidatePage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam SuccessionCandidateFilter filter, @BeanParam PageRequest page) {
        return lists.respond(candidates.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("talent:write")
    @Operation(operationId = "createSuccessionCandidate", summary = "Records a succession candidate")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = SuccessionCandidateView.class)))
    public Response create(NameSuccessor details) {
        SuccessionCandidateView created = candidates.create(details);
        return Created.at("/v1/succession-candidates", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("talent:read")
    @Operation(operationId = "getSuccessionCandidate", summary = "Gives a succession candidate")
    public SuccessionCandidateView get(@PathParam("id") UUID id) {
        return candidates.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("talent:write")
    @Operation(operationId = "changeSuccessionCandidate", summary = "Changes a succession candidate")
    public SuccessionCandidateView change(@PathParam("id") UUID id, MergePatch patch) {
        return candidates.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("talent:write")
    @Operation(
            operationId = "removeSuccessionCandidate",
            summary = "Removes a succession candidate that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        candidates.remove(id);
    }
}
