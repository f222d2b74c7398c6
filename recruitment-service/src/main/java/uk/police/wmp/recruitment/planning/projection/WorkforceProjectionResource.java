package uk.police.wmp.recruitment.planning.projection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/workforce-projection")
@Tag(name = "Workforce planning")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class WorkforceProjectionResource {

    private final WorkforceProjectionService projections;

    WorkforceProjectionResource(WorkforceProjectionService projections) {
        this.projections = projections;
    }

    @GET
    @RolesAllowed("recruitment:read")
    @Operation(
            operationId = "projectWorkforce",
            summary = "Projects strength month by month, for the adopted plan and for scenarios beside it",
            description = """
            Starts from everybody in service on the day, by length of service. In each month people leave, by the plan's LEAVERS
            lines where it has any for the month, else by the rates of the last three years' leavers by length of service, which
            the answer shows; then the plan's JOINERS come, full time. A rate of leaving r a year takes 1 - exp(-r/12) of a band in
            a month. The gap is strength less the establishment of the month's last day, and intakeToClose the whole people who
            would have to join for it to be none. A scenario stands for itself: it takes nothing from the adopted plan.""")
    public WorkforceProjection project(@BeanParam ProjectionQuestion question) {
        return projections.project(question);
    }
}
