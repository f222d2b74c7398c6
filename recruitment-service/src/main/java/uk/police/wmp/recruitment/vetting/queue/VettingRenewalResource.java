package uk.police.wmp.recruitment.vetting.queue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordLists;
import uk.police.wmp.rest.SortedBy;

@Path("/v1/vetting-renewals")
@Tag(name = "Vetting queues", description = "Clearances to renew, and workers who hold less than their role requires.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class VettingRenewalResource {

    /** What a list answers with. */
    record VettingRenewalPage(List<VettingRenewalView> items, String next) {}

    private final VettingQueues queues;
    private final RecordLists lists;

    VettingRenewalResource(VettingQueues queues, RecordLists lists) {
        this.queues = queues;
        this.lists = lists;
    }

    @GET
    @SortedBy({})
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("vetting:read")
    @Operation(
            operationId = "listVettingRenewals",
            summary = "Lists the clearances of workers in service that run out by a day and are not renewed",
            description =
                    "Those that ran out first come first. Clearances granted on an event are not renewed, and renew none.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = VettingRenewalPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response renewals(
            @QueryParam("dueBy") @Parameter(description = "The day; today unless given.") LocalDate dueBy,
            @BeanParam VettingQueueFilter filter,
            @BeanParam PageRequest page) {
        return lists.respond(queues.renewals(dueBy, filter), page);
    }
}
