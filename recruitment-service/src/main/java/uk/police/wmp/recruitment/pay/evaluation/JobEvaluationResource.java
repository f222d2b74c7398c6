package uk.police.wmp.recruitment.pay.evaluation;

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

@Path("/v1/job-evaluations")
@Tag(name = "Pay", description = "Pay points, allowances, the living wage and job evaluation.")
@RecordOperations(
        one = "a job evaluation",
        many = "job evaluations",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class JobEvaluationResource extends RecordResource<RecordJobEvaluation, JobEvaluationView> {

    JobEvaluationResource(JobEvaluationService evaluations) {
        super(evaluations);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam JobEvaluationFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
