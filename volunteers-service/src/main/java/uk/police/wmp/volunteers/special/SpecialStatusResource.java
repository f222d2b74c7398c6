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

@Path("/v1/special-statuses")
@Tag(name = "Special constables", description = "Status and duties of special constables.")
@RecordOperations(
        one = "a status of a special constable",
        many = "statuses of special constables",
        read = "volunteers:read",
        write = "volunteers:write")
@RunOnVirtualThread
class SpecialStatusResource extends RecordResource<RecordSpecialStatus, SpecialStatusView> {

    SpecialStatusResource(SpecialStatusService statuses) {
        super(statuses);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam SpecialStatusFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
