package uk.police.wmp.recruitment.selection.panel;

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

@Path("/v1/selection-panels")
@Tag(name = "Selection", description = "Assessors, panels, marks and what becomes of them.")
@RecordOperations(
        one = "a selection panel",
        many = "selection panels",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class SelectionPanelResource extends RecordResource<RecordSelectionPanel, SelectionPanelView> {

    SelectionPanelResource(SelectionPanelService panels) {
        super(panels);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam SelectionPanelFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
