package uk.police.wmp.recruitment.vetting.vettingexception;

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

@Path("/v1/vetting-exceptions")
@Tag(name = "Vetting exceptions", description = "Where the force does not follow national vetting guidance.")
@RecordOperations(
        one = "an exception to national vetting guidance",
        many = "exceptions to national vetting guidance",
        read = "vetting:read",
        write = "vetting:write")
@RunOnVirtualThread
class VettingExceptionResource extends RecordResource<RecordVettingException, VettingExceptionView> {

    VettingExceptionResource(VettingExceptionService exceptions) {
        super(exceptions);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam VettingExceptionFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
