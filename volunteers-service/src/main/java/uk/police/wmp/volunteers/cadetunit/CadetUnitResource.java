package uk.police.wmp.volunteers.cadetunit;

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

@Path("/v1/cadet-units")
@Tag(name = "Cadet units", description = "Where cadets meet, and who leads them.")
@RecordOperations(one = "a cadet unit", many = "cadet units", read = "volunteers:read", write = "volunteers:write")
@RunOnVirtualThread
class CadetUnitResource extends RecordResource<RecordCadetUnit, CadetUnitView> {

    CadetUnitResource(CadetUnitService units) {
        super(units);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam CadetUnitFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
