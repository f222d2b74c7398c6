package uk.police.wmp.figures;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.OwnQueryParameters;
import uk.police.wmp.rest.Page;
import uk.police.wmp.rest.Problem;

/** From a number back to the records that it counted. */
@Path("/v1/figures/{id}/records")
@Tag(name = "Figures")
@RunOnVirtualThread
class FigureRecordsResource {

    private static final int DEFAULT_SIZE = 50;
    private static final int GREATEST_SIZE = 500;

    private final Figures figures;
    private final FigureRecords records;
    private final FigureAccess access;
    private final Clock clock;

    FigureRecordsResource(Figures figures, FigureRecords records, FigureAccess access, Clock clock) {
        this.figures = figures;
        this.records = records;
        this.access = access;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("figures:read")
    @OwnQueryParameters
    @Operation(
            operationId = "listFigureRecords",
            summary = "Lists the records behind a row of a figure",
            description =
                    "Takes the figure's own parameters besides. Needs the permission to read the records, and for a"
                            + " figure under disclosure control `figures:unsuppressed`, whose use is recorded.")
    @Parameter(
            name = "asAt",
            in = ParameterIn.QUERY,
            description = "The day; repeated where the figure compares days.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = java.time.LocalDate.class))
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "The first day that counts.",
            schema = @Schema(implementation = java.time.LocalDate.class))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "The last day that counts.",
            schema = @Schema(implementation = java.time.LocalDate.class))
    @APIResponse(responseCode = "200", description = "A page of references, in the order of their ids.")
    public Page<RecordReference> list(
            @PathParam("id") @Parameter(description = "As the catalogue lists it.") String id,
            @QueryParam("row")
                    @Parameter(
                            description =
                                    "The row: once for each of the figure's dimensions, in their order, as the figure"
                                            + " writes them; `Total` for any. All rows without it.")
                    List<String> row,
            @QueryParam("limit")
                    @Parameter(
                            description = "How many records a page holds: 1 to 500, 50 unless given.",
                            schema =
                                    @Schema(
                                            implementation = Integer.class,
                                            minimum = "1",
                                            maximum = "" + GREATEST_SIZE,
                                            defaultValue = "" + DEFAULT_SIZE))
                    String limit,
            @QueryParam("after") @Parameter(description = "The cursor that the page before gave as `next`.")
                    String after,
            @Context UriInfo uri) {
        FigureDefinition definition = figures.find(id);
        RecordsBehind behind = definition
                .records()
                .orElseThrow(() -> new Problem(
                        404, "no-records-behind", "No records to show", "This figure does not lead back to records."));
        FigureRequest request =
                ParameterReader.read(definition, uri.getQueryParameters(), clock, Set.of("row", "limit", "after"));
        access.checkRecords(definition, request, behind);
        return records.page(definition, behind, request, row, after, size(limit));
    }

    private static int size(String limit) {
        if (limit == null) {
            return DEFAULT_SIZE;
        }
        if (limit.matches("[1-9]\\d{0,2}") && Integer.parseInt(limit) <= GREATEST_SIZE) {
            return Integer.parseInt(limit);
        }
        throw new InvalidRequest("limit", "must be between 1 and " + GREATEST_SIZE);
    }
}
