package uk.police.wmp.recruitment.welfarecontact;

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

@Path("/v1/welfare-contacts")
@Tag(
        name = "Welfare contacts",
        description =
                "What a resignation or a concern of a manager opens: a contact by the student welfare team, with a due day and an outcome.")
@RecordOperations(
        one = "a welfare contact",
        many = "welfare contacts",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class WelfareContactResource extends RecordResource<RecordWelfareContact, WelfareContactView> {

    private final WelfareContactService contacts;

    WelfareContactResource(WelfareContactService contacts) {
        super(contacts);
        this.contacts = contacts;
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam WelfareContactFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }

    @POST
    @Path("/{id}/contact")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "makeWelfareContact",
            summary = "Records that the student welfare team made contact",
            description = "409 when contact was made already.")
    @APIResponse(
            responseCode = "200",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = WelfareContactView.class)))
    public Response contact(@PathParam("id") UUID id, MakeWelfareContact step) {
        return Response.ok(contacts.contact(id, step)).build();
    }

    @POST
    @Path("/{id}/close")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "closeWelfareContact",
            summary = "Closes a welfare contact with its outcome",
            description = "409 when it is closed already.")
    @APIResponse(
            responseCode = "200",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = WelfareContactView.class)))
    public Response close(@PathParam("id") UUID id, CloseWelfareContact step) {
        return Response.ok(contacts.close(id, step)).build();
    }
}
