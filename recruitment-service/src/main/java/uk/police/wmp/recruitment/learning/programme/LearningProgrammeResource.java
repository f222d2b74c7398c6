package uk.police.wmp.recruitment.learning.programme;

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

@Path("/v1/learning-programmes")
@Tag(name = "Learning", description = "What there is to learn, when, who took part, and what each role asks for.")
@RecordOperations(
        one = "a learning programme",
        many = "learning programmes",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class LearningProgrammeResource extends RecordResource<RecordLearningProgramme, LearningProgrammeView> {

    LearningProgrammeResource(LearningProgrammeService programmes) {
        super(programmes);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam LearningProgrammeFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
