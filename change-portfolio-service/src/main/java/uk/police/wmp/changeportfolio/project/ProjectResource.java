package uk.police.wmp.changeportfolio.project;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.history.RecordResource;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordOperations;

@Path("/v1/projects")
@Tag(name = "Projects", description = "Projects of the change portfolio.")
@RecordOperations(
        one = "a project",
        many = "projects",
        read = "change-portfolio:read",
        write = "change-portfolio:write")
@RunOnVirtualThread
class ProjectResource extends RecordResource<RecordProject, ProjectView> {

    ProjectResource(ProjectService projects) {
        super(projects);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam ProjectFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
