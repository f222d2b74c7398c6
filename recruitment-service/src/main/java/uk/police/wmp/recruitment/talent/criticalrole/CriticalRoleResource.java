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

@Path("/v1/critical-roles")
@Tag(name = "Talent", description = "Critical roles and who could follow in them, talent pools, development needs.")
@RecordOperations(one = "a critical role", many = "critical roles", read = "talent:read", write = "talent:write")
@RunOnVirtualThread
class CriticalRoleResource extends RecordResource<RecordCriticalRole, CriticalRoleView> {

    private final CriticalRoleService roles;

    CriticalRoleResource(CriticalRoleService roles) {
        super(roles);
        this.roles = roles;
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam CriticalRoleFilter filter, @BeanParam PageRequest page) {
        return page(roles.list(filter), page);
    }
}
