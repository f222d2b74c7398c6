package uk.police.wmp.recruitment.talent.development;

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

@Path("/v1/development-needs")
@Tag(name = "Talent", description = "Critical roles and who could follow in them, talent pools, development needs.")
@RecordOperations(one = "a development need", many = "development needs", read = "talent:read", write = "talent:write")
@RunOnVirtualThread
class DevelopmentNeedResource extends RecordResource<RecordDevelopmentNeed, DevelopmentNeedView> {

    DevelopmentNeedResource(DevelopmentNeedService needs) {
        super(needs);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam DevelopmentNeedFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
