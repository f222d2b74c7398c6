package uk.police.wmp.recruitment.application;

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

@Path("/v1/applications")
@Tag(name = "Applications", description = "Applications through every step to appointment.")
@RecordOperations(one = "an application", many = "applications", read = "recruitment:read", write = "recruitment:write")
@RunOnVirtualThread
class ApplicationResource extends RecordResource<RecordApplication, ApplicationView> {

    ApplicationResource(ApplicationService applications) {
        super(applications);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam ApplicationFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
