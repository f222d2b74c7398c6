package uk.police.wmp.recruitment.vetting.queue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.rest.Page;
import uk.police.wmp.rest.PageRequest;

@Path("/v1/vetting-mismatches")
@Tag(name = "Vetting queues")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class VettingMismatchResource {

    private final VettingQueues queues;

    VettingMismatchResource(VettingQueues queues) {
        this.queues = queues;
    }

    @GET
    @RolesAllowed("vetting:read")
    @Operation(
            operationId = "listVettingMismatches",
            summary =
                    "Lists the workers in service who are not cleared, in date, to the level that their role requires",
            description =
                    "The most specific requirement counts: role and type, role, type, everybody. A higher level of the same"
                            + " family satisfies a lower one.")
    public Page<VettingMismatchView> mismatches(
            @QueryParam("asAt") @Parameter(description = "The day; today unless given.") LocalDate asAt,
            @BeanParam PageRequest page) {
        return queues.mismatches(asAt, page);
    }
}
