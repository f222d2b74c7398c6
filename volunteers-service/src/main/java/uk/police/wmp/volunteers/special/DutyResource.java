package uk.police.wmp.volunteers.special;

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

@Path("/v1/duties")
@Tag(name = "Special constables", description = "Status and duties of special constables.")
@RecordOperations(one = "a duty", many = "duties", read = "volunteers:read", write = "volunteers:write")
@RunOnVirtualThread
class DutyResource extends RecordResource<RecordDuty, DutyView> {

    DutyResource(DutyService duties) {
        super(duties);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam DutyFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
