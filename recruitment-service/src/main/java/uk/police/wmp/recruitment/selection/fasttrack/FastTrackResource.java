package uk.police.wmp.recruitment.selection.fasttrack;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordLists;
import uk.police.wmp.rest.SortedBy;

@Path("/v1/fast-tracks")
@Tag(name = "Positive action")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class FastTrackResource {

    /** What a list answers with. */
    record FastTrackPage(List<FastTrackView> items, String next) {}

    /** What a list of comparisons answers with. */
    record ComparisonPage(List<ComparisonView> items, String next) {}

    private final FastTrackService fastTracks;
    private final RecordLists lists;

    FastTrackResource(FastTrackService fastTracks, RecordLists lists) {
        this.fastTracks = fastTracks;
        this.lists = lists;
    }

    @GET
    @SortedBy({"decidedOn", "externalId"})
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("characteristics:read")
    @Operation(operationId = "listFastTracks", summary = "Lists preferences among equally qualified candidates")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = FastTrackPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam FastTrackFilter filter, @BeanParam PageRequest page) {
        return lists.respond(fastTracks.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("characteristics:read")
    @Operation(operationId = "getFastTrack", summary = "Gives a preference among equally qualified candidates")
    public FastTrackView get(@PathParam("id") UUID id) {
        return fastTracks.get(id);
    }

    @GET
    @SortedBy("finalScore")
    @Path("/{id}/comparisons")
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("characteristics:read")
    @Operation(
            operationId = "listFastTrackComparisons",
            summary = "Lists the equally qualified applications that a preferred one was compared with")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ComparisonPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response comparedWith(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return lists.respond(fastTracks.comparedWith(id), page);
    }
}
