package uk.police.wmp.volunteers.cadet;

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

@Path("/v1/cadets")
@Tag(name = "Cadets", description = "Children's records, apart from everything else.")
@RecordOperations(one = "a cadet", many = "cadets", read = "safeguarding:read", write = "safeguarding:write")
@RunOnVirtualThread
class CadetResource extends RecordResource<RecordCadet, CadetView> {

    private final CadetService cadets;

    CadetResource(CadetService cadets) {
        super(cadets);
        this.cadets = cadets;
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam CadetFilter filter, @BeanParam PageRequest page) {
        return page(cadets.list(filter), page);
    }
}
