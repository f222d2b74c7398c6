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

@Path("/v1/vetting-renewals")
@Tag(name = "Vetting queues", description = "Clearances to renew, and workers who hold less than their role requires.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class VettingRenewalResource {

    private final VettingQueues queues;

    VettingRenewalResource(VettingQueues queues) {
        this.queues = queues;
    }

    @GET
    @RolesAllowed("vetting:read")
    @Operation(
            operationId = "listVettingRenewals",
            summary = "Lists the clearances of workers in service that run out by a day and are not renewed",
            description =
                    "Those that ran out first come first. Clearances granted on an event are not renewed, and renew none.")
    public Page<VettingRenewalView> renewals(
            @QueryParam("dueBy") @Parameter(description = "The day; today unless given.") LocalDate dueBy,
            @BeanParam PageRequest page) {
        return queues.renewals(dueBy, page);
    }
}
