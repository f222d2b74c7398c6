package uk.police.wmp.recruitment.planning.scenario;

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

@Path("/v1/planning-scenarios")
@Tag(name = "Workforce planning", description = "Scenarios, plans, standards, strategy, and what they come to.")
@RecordOperations(
        one = "a planning scenario",
        many = "planning scenarios",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class PlanningScenarioResource extends RecordResource<RecordPlanningScenario, PlanningScenarioView> {

    PlanningScenarioResource(PlanningScenarioService scenarios) {
        super(scenarios);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam PlanningScenarioFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
