package uk.police.wmp.recruitment.attraction.calendar;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.reading.CodeOf;

/** Which part of the calendar is asked for. */
public record RecruitmentCalendarFilter(
        @QueryParam("from") @Parameter(description = "The first day; today unless given.")
        LocalDate from,

        @QueryParam("to")
        @Parameter(description = "The last day, not before the first; three months after the first unless given.")
        LocalDate to,

        @QueryParam("kind") @Parameter(description = "Only this kind of entry.") @CodeOf("recruitment-calendar-kind")
        String kind,

        @QueryParam("workerType")
        @Parameter(description = "Only what leads to this type of worker; intakes and routes lead to officers.")
        @CodeOf("worker-type")
        String workerType,

        @QueryParam("entryRoute") @Parameter(description = "Only this entry route.") @CodeOf("entry-route")
        String entryRoute) {}
