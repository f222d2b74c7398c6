package uk.police.wmp.wellbeing.absence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.wellbeing.confidentiality.Confidentiality;

/** Where the change feed's changes of reasons lead to. */
@Path("/v1/absence-reasons")
@Tag(name = "Absences")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AbsenceReasonResource {

    private final AbsenceService absences;

    AbsenceReasonResource(AbsenceService absences) {
        this.absences = absences;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Confidentiality.HR)
    @Operation(operationId = "getAbsenceReason", summary = "Gives the reason of an absence; the id is the absence's")
    public AbsenceReasonView get(@PathParam("id") UUID id) {
        AbsenceView absence = absences.get(id);
        return new AbsenceReasonView(absence.id(), absence.workerId(), absence.reason());
    }
}
