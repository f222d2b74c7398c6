package uk.police.wmp.recruitment.integrity.investigation;

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

@Path("/v1/conduct-investigations")
@Tag(name = "Conduct investigations", description = "Investigations into conduct, open and ended.")
@RecordOperations(
        one = "a conduct investigation",
        many = "conduct investigations",
        read = "vetting:read",
        write = "vetting:write")
@RunOnVirtualThread
class ConductInvestigationResource extends RecordResource<RecordConductInvestigation, ConductInvestigationView> {

    ConductInvestigationResource(ConductInvestigationService investigations) {
        super(investigations);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam ConductInvestigationFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
