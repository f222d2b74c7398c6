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

@Path("/v1/campaign-partners")
@Tag(name = "Campaigns")
@RecordOperations(
        one = "a partner of a campaign",
        many = "partners of campaigns",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class CampaignPartnerResource extends RecordResource<RecordCampaignPartner, CampaignPartnerView> {

    CampaignPartnerResource(CampaignPartnerService partners) {
        super(partners);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam CampaignPartnerFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
