package uk.police.wmp.recruitment.apprenticeship;

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

@Path("/v1/apprenticeship-rotations")
@Tag(
        name = "Apprenticeships",
        description = "Apprenticeships paid from the levy, and the departments that apprentices rotate through.")
@RecordOperations(
        one = "a rotation of an apprentice",
        many = "rotations of apprentices",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class ApprenticeshipRotationResource extends RecordResource<RecordApprenticeshipRotation, ApprenticeshipRotationView> {

    ApprenticeshipRotationResource(ApprenticeshipRotationService rotations) {
        super(rotations);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam ApprenticeshipRotationFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
