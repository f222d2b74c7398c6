package uk.police.wmp.recruitment.vetting.barredlist;

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

@Path("/v1/barred-list-supplies")
@Tag(
        name = "Barred list supplies",
        description = "What the College of Policing is due, or has, for the barred and advisory lists.")
@RecordOperations(
        one = "details for the barred or advisory list",
        many = "details for the barred and advisory lists",
        read = "vetting:read",
        write = "vetting:write")
@RunOnVirtualThread
class BarredListSupplyResource extends RecordResource<RecordBarredListSupply, BarredListSupplyView> {

    BarredListSupplyResource(BarredListSupplyService supplies) {
        super(supplies);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam BarredListSupplyFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
