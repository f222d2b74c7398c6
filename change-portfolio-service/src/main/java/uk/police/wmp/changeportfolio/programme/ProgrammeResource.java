package uk.police.wmp.changeportfolio.programme;

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

@Path("/v1/programmes")
@Tag(name = "Programmes", description = "Programmes of the change portfolio.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ProgrammeResource {

    /** What a list answers with. */
    record ProgrammePage(List<ProgrammeView> items, String next) {}

    private final ProgrammeService programmes;
    private final RecordLists lists;

    ProgrammeResource(ProgrammeService programmes, RecordLists lists) {
        this.programmes = programmes;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("change-portfolio:read")
    @Operation(operationId = "listProgrammes", summary = "Lists programmes")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ProgrammePage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam ProgrammeFilter filter, @BeanParam PageRequest page) {
        return lists.respond(programmes.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("change-portfolio:write")
    @Operation(operationId = "createProgramme", summary = "Records a programme")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response create(SetUpProgramme details) {
        ProgrammeView created = programmes.create(details);
        return Created.at("/v1/programmes", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("change-portfolio:read")
    @Operation(operationId = "getProgramme", summary = "Gives a programme")
    public ProgrammeView get(@PathParam("id") UUID id) {
        return programmes.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("change-portfolio:write")
    @Operation(operationId = "changeProgramme", summary = "Changes a programme")
    public ProgrammeView change(@PathParam("id") UUID id, MergePatch patch) {
        return programmes.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("change-portfolio:write")
    @Operation(operationId = "removeProgramme", summary = "Removes a programme that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        programmes.remove(id);
    }
}
