package uk.police.wmp.recruitment.attraction.campaign;

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

@Path("/v1/campaigns")
@Tag(name = "Campaigns", description = "Campaigns to attract applicants, with whom and how many they aim for.")
@RecordOperations(one = "a campaign", many = "campaigns", read = "recruitment:read", write = "recruitment:write")
@RunOnVirtualThread
class CampaignResource extends RecordResource<RecordCampaign, CampaignView> {

    CampaignResource(CampaignService campaigns) {
        super(campaigns);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam CampaignFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
