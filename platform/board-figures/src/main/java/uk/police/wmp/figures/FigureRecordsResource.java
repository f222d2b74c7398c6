package uk.police.wmp.figures;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.OwnQueryParameters;

/** From a number back to the records that it counted. */
@Path("/v1/figures/{id}/records")
@Tag(name = "Figures")
@RunOnVirtualThread
class FigureRecordsResource {

    private static final int DEFAULT_SIZE = 50;
    private static final int GREATEST_SIZE = 500;

    /** What a list answers with. */
    @Schema(name = "PageRecordReference")
    record PageRecordReference(List<RecordReference> items, String next) {}

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
    @Produces({MediaType.APPLICATION_JSON, FigureFormat.CSV_TYPE})
    @RolesAllowed("figures:read")
    @OwnQueryParameters
    @Operation(
            operationId = "listFigureRecords",
            summary = "Lists the records behind a row of a figure, or behind one of its measures",
            description =
                    "Takes the figure's own parameters besides. Every count leads to as many records as it says: who has done"
                            + " it, and who has not. Needs the permission to read the records, and for a"
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
    @APIResponse(
            responseCode = "200",
            description = "A page of references, in the order of their ids; with `Accept: text/csv` all of them.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageRecordReference.class)),
                @Content(mediaType = FigureFormat.CSV_TYPE, schema = @Schema(implementation = String.class))
            })
    public Response list(
            @PathParam("id") @Parameter(description = "As the catalogue lists it.") String id,
            @QueryParam("row")
                    @Parameter(
                            description =
                                    "The row: once for each of the figure's dimensions, in their order, as the figure"
                                            + " writes them, empty for a blank; `Total` for any. All rows without it.")
                    List<String> row,
            @QueryParam("measure")
                    @Parameter(
                            description =
                                    "A column that the catalogue says leads to records, such as `notCompleted`: only the"
                                            + " records that it counted. Where the figure has columns for days, with the"
                                            + " day (`heads@2022-03-31`) or of any. Without it, all that the row counted.")
                    String measure,
            @QueryParam("not")
                    @Parameter(
                            description =
                                    "Leaves out what these counts of the same records counted: of `measure=recruited`"
                                            + " with `not=leftInProbation` those who stayed.")
                    List<String> not,
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
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        FigureDefinition definition = figures.find(id);
        RecordsQuestion asked = RecordsQuestion.of(definition, blanksToo(row, uri), measure, not);
        FigureRequest request = ParameterReader.read(
                definition, uri.getQueryParameters(), clock, Set.of("row", "measure", "not", "limit", "after"));
        access.checkRecords(definition, request, asked.behind());
        if (FigureFormat.of(headers.getAcceptableMediaTypes()) == FigureFormat.CSV) {
            if (limit != null || after != null) {
                throw new InvalidRequest("limit", "a CSV holds all of them: leave limit and after out");
            }
            return Response.ok(records.csv(definition, request, asked), FigureFormat.CSV.contentType())
                    .build();
        }
        return Response.ok(records.page(definition, request, asked, after, size(limit)), MediaType.APPLICATION_JSON)
                .build();
    }

    /** The framework leaves empty values out of a list, and some rows are of a blank. */
    private static List<String> blanksToo(List<String> row, UriInfo uri) {
        return uri.getQueryParameters().getOrDefault("row", row);
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
