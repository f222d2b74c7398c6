package uk.police.wmp.recruitment.talent.criticalrole;

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

@Path("/v1/succession-candidates")
@Tag(name = "Talent", description = "Critical roles and who could follow in them, talent pools, development needs.")
@RecordOperations(
        one = "a succession candidate",
        many = "succession candidates",
        read = "talent:read",
        write = "talent:write")
@RunOnVirtualThread
class SuccessionCandidateResource extends RecordResource<RecordSuccessionCandidate, SuccessionCandidateView> {

    SuccessionCandidateResource(SuccessionCandidateService candidates) {
        super(candidates);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam SuccessionCandidateFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
