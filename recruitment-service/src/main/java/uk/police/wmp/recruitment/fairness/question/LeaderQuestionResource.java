package uk.police.wmp.recruitment.fairness.question;

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

@Path("/v1/leader-questions")
@Tag(name = "Questions to leaders", description = "What people ask the leaders of the force, and what they answer.")
@RecordOperations(
        one = "a question to a leader",
        many = "questions to leaders",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class LeaderQuestionResource extends RecordResource<RecordLeaderQuestion, LeaderQuestionView> {

    LeaderQuestionResource(LeaderQuestionService questions) {
        super(questions);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam LeaderQuestionFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
