package uk.police.wmp.recruitment.selection.marking;

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

@Path("/v1/panel-assessments")
@Tag(name = "Selection", description = "Assessors, panels, marks and what becomes of them.")
@RecordOperations(
        one = "a panel assessment",
        many = "panel assessments",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class PanelAssessmentResource extends RecordResource<RecordPanelAssessment, PanelAssessmentView> {

    PanelAssessmentResource(PanelAssessmentService assessments) {
        super(assessments);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam PanelAssessmentFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
