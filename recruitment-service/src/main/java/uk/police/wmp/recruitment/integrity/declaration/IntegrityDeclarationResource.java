package uk.police.wmp.recruitment.integrity.declaration;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.history.RecordResource;
import uk.police.wmp.rest.AgainstVersion;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordOperations;

@Path("/v1/integrity-declarations")
@Tag(
        name = "Integrity declarations",
        description = "The registers of gifts, hospitality, business interests and notifiable associations.")
@RecordOperations(
        one = "an integrity declaration",
        many = "integrity declarations",
        read = "vetting:read",
        write = "vetting:write")
@RunOnVirtualThread
class IntegrityDeclarationResource extends RecordResource<RecordIntegrityDeclaration, IntegrityDeclarationView> {

    private final IntegrityDeclarationService declarations;

    IntegrityDeclarationResource(IntegrityDeclarationService declarations) {
        super(declarations);
        this.declarations = declarations;
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam IntegrityDeclarationFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
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
