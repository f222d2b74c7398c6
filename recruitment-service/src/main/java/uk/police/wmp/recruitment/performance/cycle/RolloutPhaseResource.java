package uk.police.wmp.recruitment.performance.cycle;

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

@Path("/v1/rollout-phases")
@Tag(
        name = "Performance",
        description = "Performance conversations: cycles, objectives, notes, ratings, 360-degree feedback.")
@RecordOperations(
        one = "a phase of a roll-out",
        many = "phases of a roll-out",
        read = "performance:read",
        write = "performance:write")
@RunOnVirtualThread
class RolloutPhaseResource extends RecordResource<RecordRolloutPhase, RolloutPhaseView> {

    RolloutPhaseResource(RolloutPhaseService phases) {
        super(phases);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam RolloutPhaseFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
