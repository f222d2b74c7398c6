package uk.police.wmp.recruitment.positiveaction.intervention;

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

@Path("/v1/positive-action-interventions")
@Tag(name = "Positive action", description = "What helps those who are under-represented, and by how much they are.")
@RecordOperations(
        one = "a positive action intervention",
        many = "positive action interventions",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class PositiveActionInterventionResource
        extends RecordResource<RecordPositiveActionIntervention, PositiveActionInterventionView> {

    PositiveActionInterventionResource(PositiveActionInterventionService interventions) {
        super(interventions);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam PositiveActionInterventionFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
