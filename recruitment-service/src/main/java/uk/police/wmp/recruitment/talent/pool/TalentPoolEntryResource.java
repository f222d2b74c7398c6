package uk.police.wmp.recruitment.talent.pool;

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

@Path("/v1/talent-pool-entries")
@Tag(name = "Talent", description = "Critical roles and who could follow in them, talent pools, development needs.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class TalentPoolEntryResource {

    /** What a list answers with. */
    record TalentPoolEntryPage(List<TalentPoolEntryView> items, String next) {}

    private final TalentPoolEntryService entries;
    private final RecordLists lists;

    TalentPoolEntryResource(TalentPoolEntryService entries, RecordLists lists) {
        this.entries = entries;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("talent:read")
    @Operation(operationId = "listTalentPoolEntries", summary = "Lists entries of talent pools")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = TalentPoolEntryPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam TalentPoolEntryFilter filter, @BeanParam PageRequest page) {
        return lists.respond(entries.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("talent:write")
    @Operation(operationId = "createTalentPoolEntry", summary = "Records an entry of a talent pool")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = TalentPoolEntryView.class)))
    public Response create(MapTalent details) {
        TalentPoolEntryView created = entries.create(details);
        return Created.at("/v1/talent-pool-entries", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("talent:read")
    @Operation(operationId = "getTalentPoolEntry", summary = "Gives an entry of a talent pool")
    public TalentPoolEntryView get(@PathParam("id") UUID id) {
        return entries.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("talent:write")
    @Operation(operationId = "changeTalentPoolEntry", summary = "Changes an entry of a talent pool")
    public TalentPoolEntryView change(@PathParam("id") UUID id, MergePatch patch) {
        return entries.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("talent:write")
    @Operation(
            operationId = "removeTalentPoolEntry",
            summary = "Removes an entry of a talent pool that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        entries.remove(id);
    }
}
