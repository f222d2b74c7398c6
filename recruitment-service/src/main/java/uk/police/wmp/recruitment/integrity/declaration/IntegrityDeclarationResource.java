package uk.police.wmp.recruitment.integrity.declaration;

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
import uk.police.wmp.rest.AgainstVersion;
import uk.police.wmp.rest.Created;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordLists;
import uk.police.wmp.rest.reading.MergePatch;

@Path("/v1/integrity-declarations")
@Tag(
        name = "Integrity declarations",
        description = "The registers of gifts, hospitality, business interests and notifiable associations.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class IntegrityDeclarationResource {

    /** What a list answers with. */
    record IntegrityDeclarationPage(List<IntegrityDeclarationView> items, String next) {}

    private final IntegrityDeclarationService declarations;
    private final RecordLists lists;

    IntegrityDeclarationResource(IntegrityDeclarationService declarations, RecordLists lists) {
        this.declarations = declarations;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("vetting:read")
    @Operation(operationId = "listIntegrityDeclarations", summary = "Lists integrity declarations")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = IntegrityDeclarationPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam IntegrityDeclarationFilter filter, @BeanParam PageRequest page) {
        return lists.respond(declarations.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("vetting:write")
    @Operation(operationId = "createIntegrityDeclaration", summary = "Records an integrity declaration")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = IntegrityDeclarationView.class)))
    public Response create(DeclareInterest details) {
        IntegrityDeclarationView created = declarations.create(details);
        return Created.at("/v1/integrity-declarations", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("vetting:read")
    @Operation(operationId = "getIntegrityDeclaration", summary = "Gives an integrity declaration")
    public IntegrityDeclarationView get(@PathParam("id") UUID id) {
        return declarations.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("vetting:write")
    @Operation(operationId = "changeIntegrityDeclaration", summary = "Changes an integrity declaration")
    public IntegrityDeclarationView change(@PathParam("id") UUID id, MergePatch patch) {
        return declarations.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("vetting:write")
    @Operation(
            operationId = "removeIntegrityDeclaration",
            summary = "Removes an integrity declaration that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        declarations.remove(id);
    }

    @POST
    @Path("/{id}/decide")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("vetting:write")
    @Operation(
            operationId = "decideDeclaration",
            summary = "Decides on a declaration",
            description = "What is allowed to last gets a day of review. 409 when it is decided on already, or over.")
    @APIResponse(
            responseCode = "200",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = IntegrityDeclarationView.class)))
    public Response decide(@PathParam("id") UUID id, DecideDeclaration step) {
        return Response.ok(declarations.decide(id, step)).build();
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("vetting:write")
    @Operation(
            operationId = "endDeclaration",
            summary = "Records that a business interest or an association is over",
            description = "409 when it is over already.")
    @APIResponse(
            responseCode = "200",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = IntegrityDeclarationView.class)))
    public Response end(@PathParam("id") UUID id, EndDeclaration step) {
        return Response.ok(declarations.end(id, step)).build();
    }
}
