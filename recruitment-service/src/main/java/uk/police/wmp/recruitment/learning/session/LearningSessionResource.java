package uk.police.wmp.recruitment.learning.session;

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

@Path("/v1/learning-sessions")
@Tag(name = "Learning", description = "What there is to learn, when, who took part, and what each role asks for.")
@RecordOperations(
        one = "a learning session",
        many = "learning sessions",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class LearningSessionResource extends RecordResource<RecordLearningSession, LearningSessionView> {

    LearningSessionResource(LearningSessionService sessions) {
        super(sessions);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam LearningSessionFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
