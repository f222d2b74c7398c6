package uk.police.wmp.recruitment.planning.projection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.recruitment.planning.projection.WorkforceProjection.ProjectedLine;
import uk.police.wmp.rest.CsvRows;

@Path("/v1/workforce-projection")
@Tag(name = "Workforce planning")
@Produces({MediaType.APPLICATION_JSON, CsvRows.MEDIA_TYPE})
@RunOnVirtualThread
class WorkforceProjectionResource {

    private final WorkforceProjectionService projections;

    WorkforceProjectionResource(WorkforceProjectionService projections) {
        this.projections = projections;
    }

    @GET
    @RolesAllowed("recruitment:read")
    @Operation(
            operationId = "projectWorkforce",
            summary = "Projects strength month by month, for the adopted plan and for scenarios beside it",
            description = """
            Starts from everybody in service on the day, by length of service. In each month people leave, by the plan's LEAVERS
            lines where it has any for the month, else by the rates of the last three years' leavers by length of service, which
            the answer shows; then the plan's JOINERS come, full time. A rate of leaving r a year takes 1 - exp(-r/12) of a band in
            a month. The gap is strength less the establishment of the month's last day, and intakeToClose the whole people who
            would have to join for it to be none. Leavers are shown as heads and as the full-time equivalents that they were, so that each
            month adds up in both. A scenario stands for itself: it takes nothing from the adopted plan.""")
    @APIResponse(
            responseCode = "200",
            description = "The projection; with `Accept: text/csv` a line for each month of each plan.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = WorkforceProjection.class)),
                @Content(mediaType = CsvRows.MEDIA_TYPE, schema = @Schema(implementation = String.class))
            })
    public Response project(@BeanParam ProjectionQuestion question, @Context HttpHeaders headers) {
        WorkforceProjection projection = projections.project(question);
        return CsvRows.wanted(headers.getAcceptableMediaTypes())
                ? CsvRows.respond(ProjectedLine.class, projection.lines())
                : Response.ok(projection, MediaType.APPLICATION_JSON).build();
    }
}
