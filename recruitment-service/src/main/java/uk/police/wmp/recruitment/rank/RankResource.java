package uk.police.wmp.recruitment.rank;

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

@Path("/v1/ranks")
@Tag(name = "Ranks", description = "Who holds which rank, from when to when.")
@RecordOperations(one = "a rank held", many = "ranks held", read = "recruitment:read", write = "recruitment:write")
@RunOnVirtualThread
class RankResource extends RecordResource<RecordRank, RankView> {

    RankResource(RankService ranks) {
        super(ranks);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam RankFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
