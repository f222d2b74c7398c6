package uk.police.wmp.recruitment.selection.quality;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
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
import uk.police.wmp.rest.SortedBy;

@Path("/v1/quality-samples")
@Tag(name = "Selection")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class QualitySampleResource {

    /** What a list answers with. */
    record QualitySamplePage(List<QualitySampleView> items, String next) {}

    private final QualitySampleService samples;
    private final RecordLists lists;

    QualitySampleResource(QualitySampleService samples, RecordLists lists) {
        this.samples = samples;
        this.lists = lists;
    }

    @GET
    @SortedBy({"heldFrom", "externalId"})
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("assessment:moderate")
    @Operation(operationId = "listQualitySamples", summary = "Lists samples of marks")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = QualitySamplePage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam QualitySampleFilter filter, @BeanParam PageRequest page) {
        return lists.respond(samples.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("assessment:moderate")
    @Operation(operationId = "getQualitySample", summary = "Gives a sample of marks")
    public QualitySampleView get(@PathParam("id") UUID id) {
        return samples.get(id);
    }

    @POST
    @Idempotent
    @RolesAllowed("assessment:moderate")
    @Operation(
            operationId = "drawQualitySample",
            summary = "Draws a random share of the marks of panels held in a period",
            description =
                    "From marks of moderated assessments only. Seed, algorithm and position are recorded: with them the"
                            + " draw can be made again, by us or by anybody.")
    @APIResponse(
            responseCode = "201",
            description = "As drawn; the marks are at `/v1/sampled-marks?sampleExternalId=…`.",
            content = @Content(schema = @Schema(implementation = QualitySampleView.class)))
    public Response draw(DrawSample order) throws SQLException {
        QualitySampleView drawn = samples.draw(order);
        return Created.at("/v1/quality-samples", drawn.id(), drawn);
    }

    @GET
    @Path("/{id}/redraw")
    @RolesAllowed("assessment:moderate")
    @Operation(
            operationId = "redrawQualitySample",
            summary = "Draws a sample again from its seed, as known at its position, and says whether it is the same")
    public Redraw again(@PathParam("id") UUID id) {
        return samples.again(id);
    }
}
