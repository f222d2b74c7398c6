package uk.police.wmp.recruitment.promotion.process;

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

@Path("/v1/promotion-processes")
@Tag(name = "Promotion", description = "Promotion processes, who applied, and what came of it.")
@RecordOperations(
        one = "a promotion process",
        many = "promotion processes",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class PromotionProcessResource extends RecordResource<RecordPromotionProcess, PromotionProcessView> {

    PromotionProcessResource(PromotionProcessService processes) {
        super(processes);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam PromotionProcessFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
