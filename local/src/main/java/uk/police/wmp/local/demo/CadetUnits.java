package uk.police.wmp.local.demo;

import java.time.LocalDate;
import java.util.List;

/** Cadet units by venue: 19 open at the end of October 2023, one planned at a university, and two that have closed (004 para 18). */
final class CadetUnits {

    static final int PLACES = 30;

    record CadetUnit(
            String externalId,
            String name,
            String venue,
            String localPolicingArea,
            int capacity,
            LocalDate plannedOpenOn,
            LocalDate openedOn,
            LocalDate closedOn) {

        boolean openOn(LocalDate day) {
            return openedOn != null && !day.isBefore(openedOn) && (closedOn == null || day.isBefore(closedOn));
        }
    }

    static final List<CadetUnit> ALL = List.of(
            unit(1, "Dudley Castle", "POLICE_STATION", "LPA-DU", "2016-09-05", null),
            unit(2, "Coventry Spires", "POLICE_STATION", "LPA-CO", "2016-09-05", null),
            unit(3, "Birmingham West", "POLICE_STATION", "LPA-BW", "2017-01-09", null),
            unit(4, "Birmingham East", "POLICE_STATION", "LPA-BE", "2017-01-09", null),
            // the original unit of Sandwell, which opened again elsewhere in January 2019 (000 para 61)
            unit(5, "Sandwell (first unit)", "POLICE_STATION", "LPA-SA", "2017-02-06", "2018-03-31"),
            unit(6, "Sandwell", "SCHOOL", "LPA-SA", "2019-01-14", null),
            unit(7, "Solihull", "COLLEGE", "LPA-SO", "2019-04-23", null),
            unit(8, "Walsall", "COLLEGE", "LPA-WA", "2019-09-09", null),
            unit(9, "Wolverhampton", "COMMUNITY_CENTRE", "LPA-WO", "2019-09-09", null),
            unit(10, "Chelmsley Brook", "SCHOOL", "LPA-SO", "2020-09-14", null),
            unit(11, "Tipton Locks", "SCHOOL", "LPA-SA", "2021-02-22", null),
            unit(12, "Ladywood Wharf", "COLLEGE", "LPA-BW", "2021-04-19", null),
            unit(13, "Foleshill Mills", "SCHOOL", "LPA-CO", "2021-09-13", null),
            unit(14, "Bilston Forge", "POLICE_STATION", "LPA-WO", "2021-09-13", null),
            unit(15, "Erdington Elms", "SCHOOL", "LPA-BE", "2021-11-01", null),
            unit(16, "Northfield Arches", "SCHOOL", "LPA-BW", "2022-01-10", null),
            unit(17, "Bloxwich Lanes", "SCHOOL", "LPA-WA", "2022-02-28", null),
            unit(18, "Kings Heath Clocks", "SCHOOL", "LPA-BE", "2022-03-14", null),
            unit(19, "Stourbridge Glass", "SCHOOL", "LPA-DU", "2022-04-25", null),
            unit(20, "Canley Fields", "SCHOOL", "LPA-CO", "2022-05-09", null),
            unit(21, "Smethwick Basin", "COMMUNITY_CENTRE", "LPA-SA", "2021-03-08", "2023-07-31"),
            new CadetUnit(
                    "CADETS-22",
                    "City University campus",
                    "UNIVERSITY",
                    "LPA-BW",
                    PLACES,
                    LocalDate.of(2024, 1, 15),
                    null,
                    null));

    private CadetUnits() {}

    private static CadetUnit unit(int number, String name, String venue, String area, String opened, String closed) {
        LocalDate openedOn = LocalDate.parse(opened);
        return new CadetUnit(
                "CADETS-" + String.format("%02d", number),
                name,
                venue,
                area,
                PLACES,
                openedOn,
                openedOn,
                closed == null ? null : LocalDate.parse(closed));
    }
}
