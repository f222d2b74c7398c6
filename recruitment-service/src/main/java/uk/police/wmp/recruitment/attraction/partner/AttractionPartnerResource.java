package uk.police.wmp.recruitment.attraction.partner;

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

@Path("/v1/attraction-partners")
@Tag(name = "Campaigns")
@RecordOperations(
        one = "an attraction partner",
        many = "attraction partners",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class AttractionPartnerResource extends RecordResource<RecordAttractionPartner, AttractionPartnerView> {

    AttractionPartnerResource(AttractionPartnerService partners) {
        super(partners);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam AttractionPartnerFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
