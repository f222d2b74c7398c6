package uk.police.wmp.recruitment.intake;

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

@Path("/v1/intakes")
@Tag(name = "Intakes", description = "Groups of student officers who start together.")
@RecordOperations(one = "an intake", many = "intakes", read = "recruitment:read", write = "recruitment:write")
@RunOnVirtualThread
class IntakeResource extends RecordResource<RecordIntake, IntakeView> {

    IntakeResource(IntakeService intakes) {
        super(intakes);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam IntakeFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
