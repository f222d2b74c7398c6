package uk.police.wmp.volunteers.cadetleader;

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

@Path("/v1/cadet-leaders")
@Tag(name = "Cadet units", description = "Where cadets meet, and who leads them.")
@RecordOperations(one = "a cadet leader", many = "cadet leaders", read = "volunteers:read", write = "volunteers:write")
@RunOnVirtualThread
class CadetLeaderResource extends RecordResource<RecordCadetLeader, CadetLeaderView> {

    CadetLeaderResource(CadetLeaderService leaders) {
        super(leaders);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam CadetLeaderFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
