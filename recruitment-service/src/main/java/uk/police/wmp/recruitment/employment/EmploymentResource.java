package uk.police.wmp.recruitment.employment;

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

@Path("/v1/employments")
@Tag(name = "Employments", description = "What each worker is to the force, from when to when.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EmploymentResource {

    /** What a list answers with. */
    record EmploymentPage(List<EmploymentView> items, String next) {}

    private final EmploymentService employments;
    private final RecordLists lists;

    EmploymentResource(EmploymentService employments, RecordLists lists) {
        this.employments = employments;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listEmployments", summary = "Lists employments")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = EmploymentPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam EmploymentFilter filter, @BeanParam PageRequest page) {
        return lists.respond(employments.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createEmployment", summary = "Records an employment")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = EmploymentView.class)))
    public Response create(RecordEmployment details) {
        EmploymentView created = employments.create(details);
        return Created.at("/v1/employments", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getEmployment", summary = "Gives an employment")
    public EmploymentView get(@PathParam("id") UUID id) {
        return employments.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeEmployment", summary = "Changes an employment")
    public EmploymentView change(@PathParam("id") UUID id, MergePatch patch) {
        return employments.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "removeEmployment", summary = "Removes an employment that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        employments.remove(id);
    }
}
