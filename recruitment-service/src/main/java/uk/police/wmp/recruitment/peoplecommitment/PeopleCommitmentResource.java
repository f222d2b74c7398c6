package uk.police.wmp.recruitment.peoplecommitment;

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

@Path("/v1/people-commitments")
@Tag(
        name = "People commitments",
        description =
                "What the force and its people may expect of each other: the People Deal, the diversity and inclusion strategy.")
@RecordOperations(
        one = "a commitment between the force and its people",
        many = "commitments between the force and its people",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class PeopleCommitmentResource extends RecordResource<RecordPeopleCommitment, PeopleCommitmentView> {

    PeopleCommitmentResource(PeopleCommitmentService commitments) {
        super(commitments);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam PeopleCommitmentFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
