package uk.police.wmp.recruitment.rank;

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

@Path("/v1/ranks")
@Tag(name = "Ranks", description = "Who holds which rank, from when to when.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RankHoldingResource {

    /** What a list answers with. */
    record RankHoldingPage(List<RankHoldingView> items, String next) {}

    private final RankHoldingService ranks;
    private final RecordLists lists;

    RankHoldingResource(RankHoldingService ranks, RecordLists lists) {
        this.ranks = ranks;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listRanks", summary = "Lists ranks held")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = RankHoldingPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam RankHoldingFilter filter, @BeanParam PageRequest page) {
        return lists.respond(ranks.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createRankHolding", summary = "Records a rank held")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = RankHoldingView.class)))
    public Response create(RecordRank details) {
        RankHoldingView created = ranks.create(details);
        return Created.at("/v1/ranks", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getRankHolding", summary = "Gives a rank held")
    public RankHoldingView get(@PathParam("id") UUID id) {
        return ranks.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeRankHolding", summary = "Changes a rank held")
    public RankHoldingView change(@PathParam("id") UUID id, MergePatch patch) {
        return ranks.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "removeRankHolding", summary = "Removes a rank held that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        ranks.remove(id);
    }
}
