package uk.police.wmp.recruitment.attraction.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordLists;
import uk.police.wmp.rest.SortedBy;

@Path("/v1/recruitment-calendar")
@Tag(name = "Campaigns")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RecruitmentCalendarResource {

    /** What a list answers with. */
    record RecruitmentCalendarPage(List<RecruitmentCalendarView> items, String next) {}

    private final RecruitmentCalendar calendar;
    private final RecordLists lists;

    RecruitmentCalendarResource(RecruitmentCalendar calendar, RecordLists lists) {
        this.calendar = calendar;
        this.lists = lists;
    }

    @GET
    @SortedBy({})
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(
            operationId = "listRecruitmentCalendar",
            summary = "Lists what opens, closes and starts in a period, and what is open all the time",
            description =
                    "Campaigns, intakes and entry routes, by the day. A campaign that opens and closes in the period is there twice, one without a last day is ALWAYS_LIVE.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = RecruitmentCalendarPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam RecruitmentCalendarFilter filter, @BeanParam PageRequest page) {
        return lists.respond(calendar.list(filter), page);
    }
}
