package uk.police.wmp.recruitment.integrity.healthcheck;

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

@Path("/v1/integrity-health-checks")
@Tag(
        name = "Integrity health checks",
        description = "The yearly reminder of standards, and question for changes of circumstance.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class IntegrityHealthCheckResource {

    /** What a list answers with. */
    record IntegrityHealthCheckPage(List<IntegrityHealthCheckView> items, String next) {}

    private final IntegrityHealthCheckService checks;
    private final RecordLists lists;

    IntegrityHealthCheckResource(IntegrityHealthCheckService checks, RecordLists lists) {
        this.checks = checks;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("vetting:read")
    @Operation(operationId = "listIntegrityHealthChecks", summary = "Lists integrity health checks")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = IntegrityHealthCheckPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam IntegrityHealthCheckFilter filter, @BeanParam PageRequest page) {
        return lists.respond(checks.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("vetting:write")
    @Operation(operationId = "createIntegrityHealthCheck", summary = "Records an integrity health check")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = IntegrityHealthCheckView.class)))
    public Response create(RecordIntegrityHealthCheck details) {
        IntegrityHealthCheckView created = checks.create(details);
        return Created.at("/v1/integrity-health-checks", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("vetting:read")
    @Operation(operationId = "getIntegrityHealthCheck", summary = "Gives an integrity health check")
    public IntegrityHealthCheckView get(@PathParam("id") UUID id) {
        return checks.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("vetting:write")
    @Operation(operationId = "changeIntegrityHealthCheck", summary = "Changes an integrity health check")
    public IntegrityHealthCheckView change(@PathParam("id") UUID id, MergePatch patch) {
        return checks.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("vetting:write")
    @Operation(
            operationId = "removeIntegrityHealthCheck",
            summary = "Removes an integrity health check that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        checks.remove(id);
    }
}
