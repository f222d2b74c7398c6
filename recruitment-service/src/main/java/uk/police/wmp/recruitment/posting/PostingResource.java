package uk.police.wmp.recruitment.posting;

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

@Path("/v1/postings")
@Tag(name = "Postings", description = "Who works where, from when to when.")
@RecordOperations(one = "a posting", many = "postings", read = "recruitment:read", write = "recruitment:write")
@RunOnVirtualThread
class PostingResource extends RecordResource<RecordPosting, PostingView> {

    PostingResource(PostingService postings) {
        super(postings);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam PostingFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
