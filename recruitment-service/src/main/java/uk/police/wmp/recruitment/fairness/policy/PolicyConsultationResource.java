package uk.police.wmp.recruitment.fairness.policy;

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

@Path("/v1/policy-consultations")
@Tag(
        name = "Policies for people",
        description = "Policies, strategies, notices and pay options, and who was consulted on them.")
@RecordOperations(
        one = "a consultation on a policy",
        many = "consultations on policies",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class PolicyConsultationResource extends RecordResource<RecordPolicyConsultation, PolicyConsultationView> {

    PolicyConsultationResource(PolicyConsultationService consultations) {
        super(consultations);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam PolicyConsultationFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
