package uk.police.wmp.recruitment.promotion.calendar;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/promotion-calendar")
@Tag(name = "Promotion")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PromotionCalendarResource {

    private final PromotionCalendarService calendar;

    PromotionCalendarResource(PromotionCalendarService calendar) {
        this.calendar = calendar;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "getPromotionCalendar",
            summary = "Gives the promotion processes to come, with what helps to prepare for each",
            description = "For everybody with a token: processes that are published and haven't closed, by the day on"
                    + " which they open.")
    public PromotionCalendar today() {
        return calendar.today();
    }
}
