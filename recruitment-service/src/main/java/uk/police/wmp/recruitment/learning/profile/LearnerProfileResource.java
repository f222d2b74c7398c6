package uk.police.wmp.recruitment.learning.profile;

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

@Path("/v1/learner-profiles")
@Tag(name = "Learning", description = "What there is to learn, when, who took part, and what each role asks for.")
@RecordOperations(
        one = "a line of a learner profile",
        many = "lines of learner profiles",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class LearnerProfileResource extends RecordResource<RecordLearnerProfile, LearnerProfileView> {

    LearnerProfileResource(LearnerProfileService profiles) {
        super(profiles);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam LearnerProfileFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
