package uk.police.wmp.recruitment.workexperience;

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

@Path("/v1/work-experience-placements")
@Tag(name = "Work experience", description = "Students and apprentices of others that the force hosts, by number only.")
@RecordOperations(
        one = "a work experience placement",
        many = "work experience placements",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class WorkExperiencePlacementResource
        extends RecordResource<RecordWorkExperiencePlacement, WorkExperiencePlacementView> {

    WorkExperiencePlacementResource(WorkExperiencePlacementService placements) {
        super(placements);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam WorkExperiencePlacementFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
