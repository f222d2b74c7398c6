package uk.police.wmp.recruitment.integrity.confidentialreport;

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
import uk.police.wmp.rest.Created;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordLists;
import uk.police.wmp.rest.reading.MergePatch;

@Path("/v1/confidential-reports")
@Tag(
        name = "Confidential reports",
        description = "How many reports the confidential line took, and what became of them.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ConfidentialReportResource {

    /** What a list answers with. */
    record ConfidentialReportPage(List<ConfidentialReportView> items, String next) {}

    private final ConfidentialReportService reports;
    private final RecordLists lists;

    ConfidentialReportResource(ConfidentialReportService reports, RecordLists lists) {
        this.reports = reports;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("vetting:read")
    @Operation(operationId = "listConfidentialReports", summary = "Lists confidential reports")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ConfidentialReportPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam ConfidentialReportFilter filter, @BeanParam PageRequest page) {
        return lists.respond(reports.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("vetting:write")
    @Operation(operationId = "createConfidentialReport", summary = "Records a confidential report")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = ConfidentialReportView.class)))
    public Response create(RecordConfidentialReport details) {
        ConfidentialReportView created = reports.create(details);
        return Created.at("/v1/confidential-reports", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("vetting:read")
    @Operation(operationId = "getConfidentialReport", summary = "Gives a confidential report")
    public ConfidentialReportView get(@PathParam("id") UUID id) {
        return reports.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("vetting:write")
    @Operation(operationId = "changeConfidentialReport", summary = "Changes a confidential report")
    public ConfidentialReportView change(@PathParam("id") UUID id, MergePatch patch) {
        return reports.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("vetting:write")
    @Operation(
            operationId = "removeConfidentialReport",
            summary = "Removes a confidential report that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        reports.remove(id);
    }
}
