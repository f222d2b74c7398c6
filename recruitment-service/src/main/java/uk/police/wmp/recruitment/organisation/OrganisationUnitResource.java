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

@Path("/v1/organisation-units")
@Tag(name = "Organisation", description = "Departments, areas and teams, and their budgeted posts.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class OrganisationUnitResource {

    /** What a list answers with. */
    record OrganisationUnitPage(List<OrganisationUnitView> items, String next) {}

    private final OrganisationUnitService units;
    private final RecordLists lists;

    OrganisationUnitResource(OrganisationUnitService units, RecordLists lists) {
        this.units = units;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listOrganisationUnits", summary = "Lists organisation units")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = OrganisationUnitPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam OrganisationUnitFilter filter, @BeanParam PageRequest page) {
        return lists.respond(units.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createOrganisationUnit", summary = "Records an organisation unit")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = OrganisationUnitView.class)))
    public Response create(DefineOrganisationUnit details) {
        OrganisationUnitView created = units.create(details);
        return Created.at("/v1/organisation-units", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getOrganisationUnit", summary = "Gives an organisation unit")
    public OrganisationUnitView get(@PathParam("id") UUID id) {
        return units.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeOrganisationUnit", summary = "Changes an organisation unit")
    public OrganisationUnitView change(@PathParam("id") UUID id, MergePatch patch) {
        return units.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removeOrganisationUnit",
            summary = "Removes an organisation unit that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        units.remove(id);
    }
}
