package uk.police.wmp.recruitment.welfarecontact;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import uk.police.wmp.rest.Created;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.WithoutVersion;

/** A line manager who sees signs that a student officer may leave asks for a contact. */
@Path("/v1/student-officers/{id}/raise-concern")
@Tag(name = "Student officers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ConcernResource {

    private final WelfareContactService contacts;

    ConcernResource(WelfareContactService contacts) {
        this.contacts = contacts;
    }

    @POST
    @Idempotent
    @WithoutVersion("opens a welfare contact, and leaves the student officer as recorded")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "raiseConcern",
            summary = "Raises a line manager's concern that a student officer may leave, and opens a welfare contact",
            description = "409 when the student officer has left; 400 while a contact for a concern is open.")
    @APIResponse(
            responseCode = "201",
            description = "The welfare contact that it opened, at `/v1/welfare-contacts/{id}`, with its due day.",
            content = @Content(schema = @Schema(implementation = WelfareContactView.class)))
    public Response raiseConcern(@PathParam("id") UUID id, OpenWelfareContact step) {
        WelfareContactView contact = contacts.open(id, step, "MANAGER_CONCERN");
        return Created.at("/v1/welfare-contacts", contact.id(), contact);
    }
}
