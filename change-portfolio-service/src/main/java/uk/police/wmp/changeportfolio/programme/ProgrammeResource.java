package uk.police.wmp.changeportfolio.programme;

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

@Path("/v1/programmes")
@Tag(name = "Programmes", description = "Programmes of the change portfolio.")
@RecordOperations(
        one = "a programme",
        many = "programmes",
        read = "change-portfolio:read",
        write = "change-portfolio:write")
@RunOnVirtualThread
class ProgrammeResource extends RecordResource<RecordProgramme, ProgrammeView> {

    ProgrammeResource(ProgrammeService programmes) {
        super(programmes);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam ProgrammeFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
