package uk.police.wmp.recruitment.vetting.barredlist;

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

@Path("/v1/barred-list-reports-due")
@Tag(name = "Barred list supplies")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ReportDueResource {

    /** What a list answers with. */
    record ReportDuePage(List<ReportDueView> items, String next) {}

    private final ReportsDue reports;
    private final RecordLists lists;

    ReportDueResource(ReportsDue reports, RecordLists lists) {
        this.reports = reports;
        this.lists = lists;
    }

    @GET
    @SortedBy({})
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("vetting:read")
    @Operation(
            operationId = "listBarredListReportsDue",
            summary =
                    "Lists whom the College of Policing has to be told of by a day and has not been, the first due first",
            description =
                    "A dismissal (told by the employment to who has `leaving-reasons:read`, or by a misconduct outcome, whichever came first)"
                            + " is for the barred list; leaving while an investigation of gross misconduct is open is for the advisory"
                            + " list. A report leaves the list when details are recorded as supplied, or as not required and why.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ReportDuePage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(
            @QueryParam("asAt") @Parameter(description = "The day; today unless given.") LocalDate asAt,
            @BeanParam ReportDueFilter filter,
            @BeanParam PageRequest page) {
        return lists.respond(reports.list(asAt, filter), page);
    }
}
