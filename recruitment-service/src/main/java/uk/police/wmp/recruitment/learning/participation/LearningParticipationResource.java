package uk.police.wmp.recruitment.learning.participation;

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

@Path("/v1/learning-participations")
@Tag(name = "Learning", description = "What there is to learn, when, who took part, and what each role asks for.")
@RecordOperations(
        one = "a learning participation",
        many = "learning participations",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class LearningParticipationResource extends RecordResource<RecordLearningParticipation, LearningParticipationView> {

    LearningParticipationResource(LearningParticipationService participations) {
        super(participations);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam LearningParticipationFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
