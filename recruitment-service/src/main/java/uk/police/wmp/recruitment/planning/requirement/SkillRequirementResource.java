package uk.police.wmp.recruitment.planning.requirement;

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

@Path("/v1/skill-requirements")
@Tag(name = "Skills", description = "What people can do, and what units need.")
@RecordOperations(
        one = "a skill requirement",
        many = "skill requirements",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class SkillRequirementResource extends RecordResource<RecordSkillRequirement, SkillRequirementView> {

    SkillRequirementResource(SkillRequirementService requirements) {
        super(requirements);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam SkillRequirementFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
