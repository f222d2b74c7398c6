package uk.police.wmp.recruitment.positiveaction.benchmark;

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

@Path("/v1/representation-benchmarks")
@Tag(name = "Positive action", description = "What helps those who are under-represented, and by how much they are.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RepresentationBenchmarkResource {

    /** What a list answers with. */
    record RepresentationBenchmarkPage(List<RepresentationBenchmarkView> items, String next) {}

    private final RepresentationBenchmarkService benchmarks;
    private final RecordLists lists;

    RepresentationBenchmarkResource(RepresentationBenchmarkService benchmarks, RecordLists lists) {
        this.benchmarks = benchmarks;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listRepresentationBenchmarks", summary = "Lists representation benchmarks")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = RepresentationBenchmarkPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam RepresentationBenchmarkFilter filter, @BeanParam PageRequest page) {
        return lists.respond(benchmarks.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createRepresentationBenchmark", summary = "Records a representation benchmark")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = RepresentationBenchmarkView.class)))
    public Response create(SetRepresentationBenchmark details) {
        RepresentationBenchmarkView created = benchmarks.create(details);
        return Created.at("/v1/representation-benchmarks", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getRepresentationBenchmark", summary = "Gives a representation benchmark")
    public RepresentationBenchmarkView get(@PathParam("id") UUID id) {
        return benchmarks.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeRepresentationBenchmark", summary = "Changes a representation benchmark")
    public RepresentationBenchmarkView change(@PathParam("id") UUID id, MergePatch patch) {
        return benchmarks.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removeRepresentationBenchmark",
            summary = "Removes a representation benchmark that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        benchmarks.remove(id);
    }
}
