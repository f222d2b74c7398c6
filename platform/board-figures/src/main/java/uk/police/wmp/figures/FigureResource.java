package uk.police.wmp.figures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.rest.EntityTagList;
import uk.police.wmp.rest.OwnQueryParameters;
import uk.police.wmp.rest.ReadsNow;

/** The figures of this service: which there are, and what they say. */
@Path("/v1/figures")
@Tag(name = "Figures", description = "Named tables and numbers, computed from records.")
@RunOnVirtualThread
class FigureResource {

    private final Figures figures;
    private final FigureReadings readings;
    private final FigureAccess access;
    private final CodeWords words;
    private final ObjectMapper json;
    private final Clock clock;

    FigureResource(
            Figures figures,
            FigureReadings readings,
            FigureAccess access,
            CodeWords words,
            ObjectMapper json,
            Clock clock) {
        this.figures = figures;
        this.readings = readings;
        this.access = access;
        this.words = words;
        this.json = json;
        this.clock = clock;
    }

    @GET
    @ReadsNow
    @Produces(FigureFormat.JSON_TYPE)
    @RolesAllowed("figures:read")
    @Operation(operationId = "listFigures", summary = "Lists the figures: what each answers, takes and gives")
    @APIResponse(
            responseCode = "200",
            description = "All figures of this service.",
            content = @Content(schema = @Schema(implementation = Catalogue.class)))
    public Catalogue list() {
        return new Catalogue(figures.all().stream().map(Catalogue::entry).toList());
    }

    @GET
    @Path("/{id}")
    @Produces({
        FigureFormat.JSON_TYPE,
        FigureFormat.CSV_TYPE,
        FigureFormat.XLSX_TYPE,
        FigureFormat.SVG_TYPE,
        FigureFormat.JSON_STAT_TYPE
    })
    @RolesAllowed("figures:read")
    @OwnQueryParameters
    @Operation(
            operationId = "getFigure",
            summary = "Computes a figure",
            description =
                    "Takes the figure's own parameters (see the catalogue). Counts that could give a person away are"
                            + " rounded, in every format; `figures:unsuppressed` lifts that, and its use is recorded.")
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
            description = "The figure's table, and all that there is to say about it.",
            content = {
                @Content(mediaType = FigureFormat.JSON_TYPE, schema = @Schema(implementation = FigureAnswer.class)),
                @Content(mediaType = FigureFormat.CSV_TYPE, schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = FigureFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = FigureFormat.SVG_TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = FigureFormat.JSON_STAT_TYPE, schema = @Schema(type = SchemaType.OBJECT))
            })
    @APIResponse(responseCode = "304", description = "Nothing has changed since the answer that If-None-Match names.")
    public Response get(
            @PathParam("id") @Parameter(description = "As the catalogue lists it.") String id,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        FigureDefinition definition = figures.find(id);
        FigureRequest request = ParameterReader.read(definition, uri.getQueryParameters(), clock, Set.of());
        boolean unsuppressed = access.check(definition, request);
        FigureFormat format = FigureFormat.of(headers.getAcceptableMediaTypes());
        return readings.answer(definition, request, unsuppressed, tag -> had(headers, tag, format))
                .map(reading -> had(headers, reading.result().tag(), format) ? unchanged() : written(reading, format))
                .orElseGet(FigureResource::unchanged);
    }

    private Response written(FigureReadings.Reading reading, FigureFormat format) {
        FigureResult result = reading.result();
        String name = result.definition().id() + "." + format.extension;
        Response.ResponseBuilder response = Response.ok(body(result, format))
                .type(format.contentType())
                .header(HttpHeaders.ETAG, '"' + named(result.tag(), format) + '"')
                .header(HttpHeaders.VARY, "Accept, Authorization")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("Server-Timing", timing(reading));
        if (format == FigureFormat.CSV || format == FigureFormat.XLSX) {
            response.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        }
        return response.build();
    }

    /** As browsers show it (W3C Server Timing): what the database took, or that the answer was known. */
    private static String timing(FigureReadings.Reading reading) {
        return reading.databaseNanos() == 0
                ? "cache;desc=\"known\""
                : String.format(Locale.ROOT, "db;dur=%.1f", reading.databaseNanos() / 1e6);
    }

    private byte[] body(FigureResult result, FigureFormat format) {
        try {
            return switch (format) {
                case JSON -> json.writeValueAsBytes(FigureJson.write(result));
                case JSON_STAT -> json.writeValueAsBytes(FigureJsonStat.write(result));
                case CSV -> FigureCsv.write(result);
                case XLSX -> FigureXlsx.write(result);
                case SVG ->
                    FigureChart.write(result, words.of(result.definition())).getBytes(StandardCharsets.UTF_8);
            };
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Response unchanged() {
        return Response.notModified().build();
    }

    private static boolean had(HttpHeaders headers, String tag, FigureFormat format) {
        List<String> lines = headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH);
        return lines != null
                && EntityTagList.parse(lines)
                        .filter(known -> known.names(named(tag, format)))
                        .isPresent();
    }

    private static String named(String tag, FigureFormat format) {
        return tag + "-" + format.name().toLowerCase(Locale.ROOT);
    }
}
