package uk.police.wmp.recruitment.organisation;

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

@Path("/v1/establishments")
@Tag(name = "Organisation", description = "Departments, areas and teams, and their budgeted posts.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EstablishmentResource {

    /** What a list answers with. */
    record EstablishmentPage(List<EstablishmentView> items, String next) {}

    private final EstablishmentService establishments;
    private final RecordLists lists;

    EstablishmentResource(EstablishmentService establishments, RecordLists lists) {
        this.establishments = establishments;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listEstablishments", summary = "Lists establishments")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = EstablishmentPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam EstablishmentFilter filter, @BeanParam PageRequest page) {
        return lists.respond(establishments.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createEstablishment", summary = "Records an establishment")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = EstablishmentView.class)))
    public Response create(SetEstablishment details) {
        EstablishmentView created = establishments.create(details);
        return Created.at("/v1/establishments", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getEstablishment", summary = "Gives an establishment")
    public EstablishmentView get(@PathParam("id") UUID id) {
        return establishments.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeEstablishment", summary = "Changes an establishment")
    public EstablishmentView change(@PathParam("id") UUID id, MergePatch patch) {
        return establishments.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "removeEstablishment", summary = "Removes an establishment that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        establishments.remove(id);
    }
}
