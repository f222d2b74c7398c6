package uk.police.wmp.changeportfolio.project;

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

@Path("/v1/projects")
@Tag(name = "Projects", description = "Projects of the change portfolio.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ProjectResource {

    /** What a list answers with. */
    record ProjectPage(List<ProjectView> items, String next) {}

    private final ProjectService projects;
    private final RecordLists lists;

    ProjectResource(ProjectService projects, RecordLists lists) {
        this.projects = projects;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("change-portfolio:read")
    @Operation(operationId = "listProjects", summary = "Lists projects")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ProjectPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam ProjectFilter filter, @BeanParam PageRequest page) {
        return lists.respond(projects.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("change-portfolio:write")
    @Operation(operationId = "createProject", summary = "Records a project")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = ProjectView.class)))
    public Response create(SetUpProject details) {
        ProjectView created = projects.create(details);
        return Created.at("/v1/projects", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("change-portfolio:read")
    @Operation(operationId = "getProject", summary = "Gives a project")
    public ProjectView get(@PathParam("id") UUID id) {
        return projects.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("change-portfolio:write")
    @Operation(operationId = "changeProject", summary = "Changes a project")
    public ProjectView change(@PathParam("id") UUID id, MergePatch patch) {
        return projects.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("change-portfolio:write")
    @Operation(operationId = "removeProject", summary = "Removes a project that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        projects.remove(id);
    }
}
