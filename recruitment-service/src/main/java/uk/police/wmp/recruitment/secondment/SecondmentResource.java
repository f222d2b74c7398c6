package uk.police.wmp.recruitment.secondment;

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

@Path("/v1/secondments")
@Tag(name = "Secondments", description = "Who is seconded, designated or on a career break, from when to when.")
@RecordOperations(one = "a secondment", many = "secondments", read = "recruitment:read", write = "recruitment:write")
@RunOnVirtualThread
class SecondmentResource extends RecordResource<RecordSecondment, SecondmentView> {

    SecondmentResource(SecondmentService secondments) {
        super(secondments);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam SecondmentFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
