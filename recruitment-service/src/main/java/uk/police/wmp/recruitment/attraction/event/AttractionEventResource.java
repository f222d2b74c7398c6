package uk.police.wmp.recruitment.attraction.event;

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

@Path("/v1/attraction-events")
@Tag(
        name = "Attraction events",
        description =
                "Stalls, fairs, academies, broadcasts, phases of influencer campaigns: what happens to attract applicants.")
@RecordOperations(
        one = "an attraction event",
        many = "attraction events",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class AttractionEventResource extends RecordResource<RecordAttractionEvent, AttractionEventView> {

    AttractionEventResource(AttractionEventService events) {
        super(events);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam AttractionEventFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
