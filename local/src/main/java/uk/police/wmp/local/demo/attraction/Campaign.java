package uk.police.wmp.local.demo.attraction;

import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.people.WorkerType;

/**
 * A campaign, how many apply, and who of those who later start came through it.
 *
 * @param closesOn null for one that stays open
 * @param routes entry routes of the starters, separated by blanks; null for any way in
 * @param starters how many came through the campaign at most
 */
record Campaign(
        String externalId,
        String name,
        WorkerType workerType,
        String entryRoute,
        LocalDate opensOn,
        LocalDate closesOn,
        int applicants,
        int women,
        int minority,
        int withoutDegreePercent,
        String routes,
        LocalDate startFrom,
        LocalDate startTo,
        int starters) {

    /** Where expressions of interest lead. */
    static final String THIS_WORK_MATTERS = "CAM-PC-2021";

    boolean takes(String route) {
        return routes == null || route != null && List.of(routes.split(" ")).contains(route);
    }
}
