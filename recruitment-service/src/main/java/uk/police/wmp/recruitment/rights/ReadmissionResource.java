package uk.police.wmp.recruitment.rights;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.WithoutVersion;

@Path("/v1/readmissions")
@Tag(name = "People's rights", description = "What is held on a worker or candidate, and its erasure.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ReadmissionResource {

    private final SubjectAccessService subjects;

    ReadmissionResource(SubjectAccessService subjects) {
        this.subjects = subjects;
    }

    @POST
    @Idempotent
    @WithoutVersion("nobody knows which record was theirs")
    @RolesAllowed("subject-access:readmit")
    @Operation(
            operationId = "readmitSubject",
            summary = "Lets somebody be recorded again who was erased",
            description =
                    "Whoever was erased stays so: a POST, change or file with their external id, or a candidate's address, is refused as"
                            + " `erased`. Somebody who comes back of their own will is readmitted first, with a reason, which is written down."
                            + " What was erased doesn't come back.")
    @APIResponse(
            responseCode = "200",
            description = "By what they may be known again.",
            content = @Content(schema = @Schema(implementation = Readmitted.class)))
    public Response readmit(ReadmitPerson request) throws SQLException {
        return Response.ok(subjects.readmit(request)).build();
    }
}
