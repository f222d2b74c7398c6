package uk.police.wmp.recruitment.candidate;

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

@Path("/v1/candidates")
@Tag(
        name = "Candidates",
        description = "People who apply. What they said of themselves is seen with characteristics:read only.")
@RecordOperations(one = "a candidate", many = "candidates", read = "recruitment:read", write = "recruitment:write")
@RunOnVirtualThread
class CandidateResource extends RecordResource<RecordCandidate, CandidateView> {

    CandidateResource(CandidateService candidates) {
        super(candidates);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam CandidateFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
