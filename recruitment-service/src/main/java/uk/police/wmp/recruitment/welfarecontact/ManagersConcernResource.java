package uk.police.wmp.recruitment.welfarecontact;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.rest.Idempotent;

/** The line manager's own way to the student welfare team: to raise, and to read nothing. */
@Path("/v1/student-concerns")
@Tag(name = "Welfare contacts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ManagersConcernResource {

    private final WelfareContactService contacts;

    ManagersConcernResource(WelfareContactService contacts) {
        this.contacts = contacts;
    }

    @POST
    @Idempotent
    @RolesAllowed("student-concerns:submit")
    @Operation(
            operationId = "submitStudentConcern",
            summary = "Raises the caller's concern about a student officer whom they supervise",
            description =
                    "Opens a welfare contact for the student welfare team. The token is a worker's (claim `worker_id`) who is recorded as"
                            + " the student officer's supervisor on the day, and carries `student-concerns:submit`, which opens nothing else."
                            + " 400 while a concern of the same manager is open.")
    @APIResponse(
            responseCode = "201",
            description = "The concern is with the team, which makes contact by the day given.",
            content = @Content(schema = @Schema(implementation = ConcernRaised.class)))
    public Response raise(RaiseConcern concern) {
        return Response.status(Response.Status.CREATED)
                .entity(contacts.raise(concern))
                .build();
    }
}
