package uk.police.wmp.recruitment.attraction.calendar;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What happens on a day of the recruitment calendar.
 *
 * @param on the day; of what is open all the time, the first day of the period on which it is
 * @param kind what happens
 * @param recordType campaigns or intakes; absent for an entry route
 * @param recordId at its type's address; absent for an entry route
 * @param externalId of the record; the code of an entry route
 * @param name of the campaign or the entry route; absent for an intake
 * @param workerType what those who come in become
 * @param entryRoute by which they come in; absent where there is none, or several
 * @param opensOn the first day of the campaign or the entry route; absent for an intake
 * @param closesOn the last day of the campaign or the entry route; absent while there is none
 * @param places of an intake; absent for anything else
 */
@RegisterForReflection
public record RecruitmentCalendarView(
        LocalDate on,
        String kind,
        String recordType,
        UUID recordId,
        String externalId,
        String name,
        String workerType,
        String entryRoute,
        LocalDate opensOn,
        LocalDate closesOn,
        Integer places) {}
