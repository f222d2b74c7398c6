package uk.police.wmp.recruitment.vetting.requirement;

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

@Path("/v1/vetting-requirements")
@Tag(name = "Vetting requirements", description = "Which vetting level a role or a type of worker needs.")
@RecordOperations(
        one = "a vetting requirement",
        many = "vetting requirements",
        read = "vetting:read",
        write = "vetting:write")
@RunOnVirtualThread
class VettingRequirementResource extends RecordResource<RecordVettingRequirement, VettingRequirementView> {

    VettingRequirementResource(VettingRequirementService requirements) {
        super(requirements);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam VettingRequirementFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
