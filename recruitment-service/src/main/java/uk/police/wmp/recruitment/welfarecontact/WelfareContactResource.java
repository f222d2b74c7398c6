package uk.police.wmp.recruitment.welfarecontact;

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

@Path("/v1/welfare-contacts")
@Tag(
        name = "Welfare contacts",
        description =
                "What a resignation or a concern of a manager opens: a contact by the student welfare team, with a due day and an outcome.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class WelfareContactResource {

    /** What a list answers with. */
    record WelfareContactPage(List<WelfareContactView> items, String next) {}

    private final WelfareContactService contacts;
    private final RecordLists lists;

    WelfareContactResource(WelfareContactService contacts, RecordLists lists) {
        this.contacts = contacts;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listWelfareContacts", summary = "Lists welfare contacts")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = WelfareContactPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam WelfareContactFilter filter, @BeanParam PageRequest page) {
        return lists.respond(contacts.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createWelfareContact", summary = "Records a welfare contact")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = WelfareContactView.class)))
    public Response create(RecordWelfareContact details) {
        WelfareContactView created = contacts.create(details);
        return Created.at("/v1/welfare-contacts", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getWelfareContact", summary = "Gives a welfare contact")
    public WelfareContactView get(@PathParam("id") UUID id) {
        return contacts.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeWelfareContact", summary = "Changes a welfare contact")
    public WelfareContactView change(@PathParam("id") UUID id, MergePatch patch) {
        return contacts.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "removeWelfareContact", summary = "Removes a welfare contact that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        contacts.remove(id);
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
