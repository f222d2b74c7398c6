package uk.police.wmp.recruitment.flexibleworking;

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

@Path("/v1/flexible-working-requests")
@Tag(name = "Flexible working", description = "Requests for flexible working, their clock, decisions and appeals.")
@RecordOperations(
        one = "a flexible working request",
        many = "flexible working requests",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class FlexibleWorkingRequestResource extends RecordResource<RecordFlexibleWorkingRequest, FlexibleWorkingRequestView> {

    private final FlexibleWorkingRequestService requests;

    FlexibleWorkingRequestResource(FlexibleWorkingRequestService requests) {
        super(requests);
        this.requests = requests;
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam FlexibleWorkingRequestFilter filter, @BeanParam PageRequest page) {
        return page(requests.list(filter), page);
    }
}
