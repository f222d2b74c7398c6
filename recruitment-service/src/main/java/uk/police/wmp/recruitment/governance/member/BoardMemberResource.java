package uk.police.wmp.recruitment.governance.member;

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

@Path("/v1/board-members")
@Tag(
        name = "Governance boards",
        description = "Groups that steer, such as the gold group on representation: members, aims, meetings, actions.")
@RecordOperations(
        one = "a member of a governance board",
        many = "members of governance boards",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class BoardMemberResource extends RecordResource<RecordBoardMember, BoardMemberView> {

    BoardMemberResource(BoardMemberService records) {
        super(records);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam BoardMemberFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
