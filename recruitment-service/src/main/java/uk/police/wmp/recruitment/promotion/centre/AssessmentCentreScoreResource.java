package uk.police.wmp.recruitment.promotion.centre;

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

@Path("/v1/assessment-centre-scores")
@Tag(name = "Promotion", description = "Promotion processes, who applied, and what came of it.")
@RecordOperations(
        one = "an assessment centre score",
        many = "assessment centre scores",
        read = "assessment:moderate",
        write = "assessment:moderate")
@RunOnVirtualThread
class AssessmentCentreScoreResource extends RecordResource<RecordAssessmentCentreScore, AssessmentCentreScoreView> {

    AssessmentCentreScoreResource(AssessmentCentreScoreService scores) {
        super(scores);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam AssessmentCentreScoreFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
