package uk.police.wmp.recruitment.supervision.policy;

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

@Path("/v1/span-policies")
@Tag(name = "Supervision", description = "Who reports to whom, and how many people a supervisor should have.")
@RecordOperations(
        one = "a span of control policy",
        many = "span of control policies",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class SpanPolicyResource extends RecordResource<RecordSpanPolicy, SpanPolicyView> {

    SpanPolicyResource(SpanPolicyService policies) {
        super(policies);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam SpanPolicyFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
