package uk.police.wmp.recruitment.attraction.guide;

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

@Path("/v1/ambassador-questions")
@Tag(name = "Recruitment ambassadors")
@RecordOperations(
        one = "a question of the ambassadors' guide",
        many = "questions of the ambassadors' guide",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class AmbassadorQuestionResource extends RecordResource<RecordAmbassadorQuestion, AmbassadorQuestionView> {

    AmbassadorQuestionResource(AmbassadorQuestionService questions) {
        super(questions);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam AmbassadorQuestionFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
