package uk.police.wmp.imports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.rest.Cursors;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.Page;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.ReadsNow;
import uk.police.wmp.rest.RecordNotFound;
import uk.police.wmp.rest.WithoutVersion;

@Path("/v1/imports")
@Tag(name = "Imports", description = "Files of records, streamed in by the same rules as a POST of each.")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("imports:write")
@RunOnVirtualThread
class ImportResource {

    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";

    private final Imports imports;
    private final ImportRuns runs;
    private final Cursors cursors;
    private final UriInfo uri;

    ImportResource(Imports imports, ImportRuns runs, Cursors cursors, UriInfo uri) {
        this.imports = imports;
        this.runs = runs;
        this.cursors = cursors;
        this.uri = uri;
    }

    @POST
    @WithoutVersion("matches rows by their external ids")
    @Path("/{recordType}")
    @Consumes({CSV, NDJSON})
    @Operation(
            operationId = "importRecords",
            summary = "Imports a file of records of one type",
            description =
                    "Rows match on externalId: new, changed, unchanged or refused. Sending the same file again changes"
                            + " nothing. CSV has a header row that names the fields in any order; NDJSON has an object a line."
                            + " A column or member that is not there keeps what is recorded; an empty cell or null removes it."
                            + " Each row is held to the rules of a POST as the record that results from it, and the file as a"
                            + " whole is judged by how it would leave things: periods may move and values be exchanged within it."
                            + " Rows that only hold together (one gives way to another) are recorded or refused together. A row"
                            + " that names a field that needs a permission of its own is refused without it. Rows of empty"
                            + " cells are passed over. An apostrophe before text that would be a formula is taken off.")
    @APIResponse(
            responseCode = "201",
            description = "The import has finished; its state and counts say how.",
            content = @Content(schema = @Schema(implementation = ImportRun.class)))
    @APIResponse(
            responseCode = "422",
            description = "Rows are faulty and nothing was recorded; the problem holds the import.")
    public Response importRecords(
            @PathParam("recordType") String recordType,
            @QueryParam("mode")
                    @DefaultValue("ATOMIC")
                    @Parameter(description = "ATOMIC: all rows or none. PARTIAL: the good ones.")
                    ImportMode mode,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(
                            description =
                                    "Does all that the import would, and undoes it: tells exactly what would happen.")
                    boolean dryRun,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) MediaType type,
            InputStream body)
            throws SQLException, IOException {
        if (type == null) {
            throw new NotSupportedException(); // the framework lets in what says nothing of its type
        }
        boolean csv = type.isCompatible(MediaType.valueOf(CSV));
        ImportRun run = imports.receive(recordType, mode, dryRun, key, csv, body);
        return Response.created(URI.create("/v1/imports/" + run.id()))
                .entity(run)
                .build();
    }

    @GET
    @ReadsNow
    @Operation(operationId = "listImports", summary = "Lists imports, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of imports",
            content = @Content(schema = @Schema(implementation = ImportPage.class)))
    public Response list(@QueryParam("recordType") String recordType, @BeanParam PageRequest page) throws SQLException {
        refuseSort(page);
        String scope = "imports|" + recordType;
        UUID after = page.after() == null
                ? null
                : UUID.fromString(cursors.read(scope, page.after()).get(0).asText());
        List<ImportRun> found = runs.list(recordType, after, page.limit() + 1);
        return page(found, page.limit(), last -> cursors.write(scope, last.id().toString()), Function.identity());
    }

    @GET
    @ReadsNow
    @Path("/{id}")
    @Operation(operationId = "getImport", summary = "Gives an import, also while it is running")
    public ImportRun get(@PathParam("id") UUID id) throws SQLException {
        return runs.find(id).orElseThrow(() -> new RecordNotFound("imports", id));
    }

    @GET
    @ReadsNow
    @Path("/{id}/errors")
    @Operation(
            operationId = "listImportErrors",
            summary = "Lists every fault of every refused row, in the order of the file")
    @APIResponse(
            responseCode = "200",
            description = "A page of faults, or as CSV all of them",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ImportErrorPage.class)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public Response errors(@PathParam("id") UUID id, @BeanParam PageRequest page) throws SQLException {
        get(id);
        refuseSort(page);
        String scope = "import-errors|" + id;
        long after = page.after() == null
                ? 0
                : cursors.read(scope, page.after()).get(0).asLong();
        List<ImportRuns.Placed> found = runs.errors(id, after, page.limit() + 1);
        return page(found, page.limit(), last -> cursors.write(scope, last.ordinal()), ImportRuns.Placed::error);
    }

    @GET
    @ReadsNow
    @Path("/{id}/errors")
    @Produces(CSV)
    @Operation(
            operationId = "exportImportErrors",
            summary = "Gives every fault of every refused row as CSV",
            hidden = true) // described with the list: one address, two representations
    public Response errorsAsCsv(@PathParam("id") UUID id) throws SQLException {
        get(id);
        return Response.ok(new ErrorsCsv(runs, id), CSV + ";charset=utf-8").build();
    }

    private <R, V> Response page(List<R> found, int limit, Function<R, String> cursor, Function<R, V> view) {
        boolean more = found.size() > limit;
        List<R> items = more ? found.subList(0, limit) : found;
        String next = more ? cursor.apply(items.getLast()) : null;
        Response.ResponseBuilder response =
                Response.ok(new Page<>(items.stream().map(view).toList(), next));
        if (more) {
            URI address =
                    uri.getRequestUriBuilder().replaceQueryParam("after", next).build();
            response.header(
                    HttpHeaders.LINK, "<" + address.getRawPath() + "?" + address.getRawQuery() + ">; rel=\"next\"");
        }
        return response.build();
    }

    private static void refuseSort(PageRequest page) {
        if (page.sort() != null) {
            throw new InvalidRequest("sort", "is not a parameter of this list, which has one order");
        }
    }

    /** For the documents only. */
    record ImportPage(List<ImportRun> items, String next) {}

    /** For the documents only. */
    record ImportErrorPage(List<ImportError> items, String next) {}
}
