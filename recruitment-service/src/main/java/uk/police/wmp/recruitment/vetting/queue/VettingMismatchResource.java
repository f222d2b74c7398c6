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

@Path("/v1/vetting-mismatches")
@Tag(name = "Vetting queues")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class VettingMismatchResource {

    /** What a list answers with. */
    record VettingMismatchPage(List<VettingMismatchView> items, String next) {}

    private final VettingQueues queues;
    private final RecordLists lists;

    VettingMismatchResource(VettingQueues queues, RecordLists lists) {
        this.queues = queues;
        this.lists = lists;
    }

    @GET
    @SortedBy({})
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("vetting:read")
    @Operation(
            operationId = "listVettingMismatches",
            summary =
                    "Lists the workers in service who are not cleared, in date, to the level that their role requires",
            description =
                    "The most specific requirement counts: role and type, role, type, everybody. A higher level of the same"
                            + " family satisfies a lower one.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = VettingMismatchPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response mismatches(
            @QueryParam("asAt") @Parameter(description = "The day; today unless given.") LocalDate asAt,
            @BeanParam VettingQueueFilter filter,
            @BeanParam PageRequest page) {
        return lists.respond(queues.mismatches(asAt, filter), page);
    }
}
