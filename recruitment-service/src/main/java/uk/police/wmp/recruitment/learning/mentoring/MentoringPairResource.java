package uk.police.wmp.recruitment.learning.mentoring;

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

@Path("/v1/mentoring-pairs")
@Tag(name = "Learning", description = "What there is to learn, when, who took part, and what each role asks for.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class MentoringPairResource {

    /** What a list answers with. */
    record MentoringPairPage(List<MentoringPairView> items, String next) {}

    private final MentoringPairService pairs;
    private final RecordLists lists;

    MentoringPairResource(MentoringPairService pairs, RecordLists lists) {
        this.pairs = pairs;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listMentoringPairs", summary = "Lists mentoring and coaching pairs")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = MentoringPairPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam MentoringPairFilter filter, @BeanParam PageRequest page) {
        return lists.respond(pairs.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createMentoringPair", summary = "Records a mentoring or coaching pair")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = MentoringPairView.class)))
    public Response create(PairForMentoring details) {
        MentoringPairView created = pairs.create(details);
        return Created.at("/v1/mentoring-pairs", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getMentoringPair", summary = "Gives a mentoring or coaching pair")
    public MentoringPairView get(@PathParam("id") UUID id) {
        return pairs.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeMentoringPair", summary = "Changes a mentoring or coaching pair")
    public MentoringPairView change(@PathParam("id") UUID id, MergePatch patch) {
        return pairs.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removeMentoringPair",
            summary = "Removes a mentoring or coaching pair that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        pairs.remove(id);
    }
}
