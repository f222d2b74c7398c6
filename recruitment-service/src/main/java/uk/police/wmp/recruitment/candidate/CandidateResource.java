package uk.police.wmp.recruitment.candidate;

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

@Path("/v1/candidates")
@Tag(
        name = "Candidates",
        description = "People who apply. Their sex, ethnicity and disability are seen with characteristics:read only.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CandidateResource {

    /** What a list answers with. */
    record CandidatePage(List<CandidateView> items, String next) {}

    private final CandidateService candidates;
    private final RecordLists lists;

    CandidateResource(CandidateService candidates, RecordLists lists) {
        this.candidates = candidates;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(
            operationId = "listCandidates",
            summary = "Lists candidates",
            description = "With sex, ethnicity and disability for callers with `characteristics:read` only.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CandidatePage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam CandidateFilter filter, @BeanParam PageRequest page) {
        return lists.respond(candidates.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createCandidate", summary = "Records a candidate")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = CandidateView.class)))
    public Response create(RegisterCandidate details) {
        CandidateView created = candidates.create(details);
        return Created.at("/v1/candidates", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getCandidate", summary = "Gives a candidate")
    public CandidateView get(@PathParam("id") UUID id) {
        return candidates.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeCandidate", summary = "Changes a candidate")
    public CandidateView change(@PathParam("id") UUID id, MergePatch patch) {
        return candidates.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "removeCandidate", summary = "Removes a candidate that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        candidates.remove(id);
    }
}
