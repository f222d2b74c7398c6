package uk.police.wmp.recruitment.application;

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

@Path("/v1/applications")
@Tag(name = "Applications", description = "Applications through every step to appointment.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ApplicationResource {

    /** What a list answers with. */
    record ApplicationPage(List<ApplicationView> items, String next) {}

    private final ApplicationService applications;
    private final RecordLists lists;

    ApplicationResource(ApplicationService applications, RecordLists lists) {
        this.applications = applications;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listApplications", summary = "Lists applications")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ApplicationPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam ApplicationFilter filter, @BeanParam PageRequest page) {
        return lists.respond(applications.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createApplication", summary = "Records an application")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response create(RecordApplication details) {
        ApplicationView created = applications.create(details);
        return Created.at("/v1/applications", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getApplication", summary = "Gives an application")
    public ApplicationView get(@PathParam("id") UUID id) {
        return applications.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeApplication", summary = "Changes an application")
    public ApplicationView change(@PathParam("id") UUID id, MergePatch patch) {
        return applications.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "removeApplication", summary = "Removes an application that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        applications.remove(id);
    }
}
