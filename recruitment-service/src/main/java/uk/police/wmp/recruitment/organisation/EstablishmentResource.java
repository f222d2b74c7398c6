package uk.police.wmp.recruitment.organisation;

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

@Path("/v1/establishments")
@Tag(name = "Organisation", description = "Departments, areas and teams, and their budgeted posts.")
@RecordOperations(
        one = "an establishment",
        many = "establishments",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class EstablishmentResource extends RecordResource<RecordEstablishment, EstablishmentView> {

    EstablishmentResource(EstablishmentService establishments) {
        super(establishments);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam EstablishmentFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
