package uk.police.wmp.recruitment.integrity.healthcheck;

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

@Path("/v1/integrity-health-checks")
@Tag(
        name = "Integrity health checks",
        description = "The yearly reminder of standards, and question for changes of circumstance.")
@RecordOperations(
        one = "an integrity health check",
        many = "integrity health checks",
        read = "vetting:read",
        write = "vetting:write")
@RunOnVirtualThread
class IntegrityHealthCheckResource extends RecordResource<RecordIntegrityHealthCheck, IntegrityHealthCheckView> {

    IntegrityHealthCheckResource(IntegrityHealthCheckService checks) {
        super(checks);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam IntegrityHealthCheckFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
