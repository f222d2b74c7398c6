package uk.police.wmp.recruitment.governance.attendance;

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

@Path("/v1/board-attendances")
@Tag(
        name = "Governance boards",
        description = "Groups that steer, such as the gold group on representation: members, aims, meetings, actions.")
@RecordOperations(
        one = "an attendance at a board meeting",
        many = "attendances at board meetings",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class BoardAttendanceResource extends RecordResource<RecordBoardAttendance, BoardAttendanceView> {

    BoardAttendanceResource(BoardAttendanceService records) {
        super(records);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam BoardAttendanceFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
