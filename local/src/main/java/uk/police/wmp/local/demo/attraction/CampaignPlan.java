package uk.police.wmp.local.demo.attraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.police.wmp.local.demo.people.WorkerType;

/**
 * Campaigns, how many apply, and who of those who later start came through them. 33% of the applicants of 2018 are women, 32% of ethnic
 * minorities (000 para 43), half of them have no degree (para 49); of the 180 for the detective entry 58% and 35% (001 para 9).
 */
final class CampaignPlan {

    /** Those who start between two days, by entry route (empty: any way in), and how many at most came through the campaign. */
    record Starters(Set<String> routes, LocalDate from, LocalDate to, int most) {}

    record Campaign(
            String externalId,
            String name,
            WorkerType type,
            String entryRoute,
            String purpose,
            LocalDate opensOn,
            LocalDate closesOn,
            int targetApplicants,
            int targetAppointments,
            int applicants,
            int women,
            int minority,
            int withoutDegreePercent,
            Starters starters) {}

    /** Where expressions of interest lead. */
    static final String THIS_WORK_MATTERS = "CAM-PC-2021";

    static final List<Campaign> CAMPAIGNS = List.of(
            campaign(
                    "CAM-PC-2018",
                    "Police officer recruitment 2018",
                    WorkerType.POLICE_OFFICER,
                    "IPLDP",
                    "Applicants who reflect the communities that they will serve",
                    List.of("2018-04-23", "2018-05-25"),
                    List.of(1_000, 150, 900, 297, 288, 51),
                    starters(Set.of("IPLDP"), "2018-10-15", "2019-06-03", 120)),
            campaign(
                    "CAM-PCSO-2019",
                    "PCSO recruitment 2019",
                    WorkerType.PCSO,
                    null,
                    "Keep the number of PCSOs at establishment",
                    List.of("2019-01-14", "2019-02-22"),
                    List.of(300, 60, 260, 124, 58, 74),
                    starters(Set.of(), "2019-06-01", "2020-01-01", 32)),
            campaign(
                    "CAM-PCDA-2020",
                    "Police constable degree apprenticeship 2020",
                    WorkerType.POLICE_OFFICER,
                    "PCDA",
                    "The first full year of the degree apprenticeship",
                    List.of("2020-01-13", "2020-03-13"),
                    List.of(400, 100, 420, 164, 116, 82),
                    starters(Set.of("PCDA"), "2020-09-07", "2021-03-31", 90)),
            campaign(
                    "CAM-DC-2021",
                    "Detective degree holder entry 2021",
                    WorkerType.POLICE_OFFICER,
                    "DC_DHEP",
                    "Detectives from a wider field: a role without a uniform",
                    List.of("2021-06-07", "2021-07-09"),
                    List.of(150, 30, 180, 104, 63, 0),
                    starters(Set.of("DC_DHEP"), "2022-01-10", "2022-09-30", 28)),
            campaign(
                    THIS_WORK_MATTERS,
                    "This work matters: police constables 2021",
                    WorkerType.POLICE_OFFICER,
                    null,
                    "Interest from under-represented groups, met in person",
                    List.of("2021-08-16", "2021-11-26"),
                    List.of(600, 130, 520, 214, 171, 48),
                    starters(Set.of("PCDA", "DHEP"), "2022-06-01", "2022-12-05", 118)),
            campaign(
                    "CAM-SPECIALS",
                    "Special constables: apply at any time",
                    WorkerType.SPECIAL_CONSTABLE,
                    null,
                    "A nearly always open door for volunteers",
                    List.of("2020-06-01"),
                    List.of(200, 100, 150, 48, 39, 40),
                    starters(Set.of(), "2021-04-01", "2022-03-31", 44)));

    private CampaignPlan() {}

    /** @param numbers target applicants, target appointments, applicants, women, ethnic minorities, percent without a degree */
    private static Campaign campaign(
            String externalId,
            String name,
            WorkerType type,
            String entryRoute,
            String purpose,
            List<String> days,
            List<Integer> numbers,
            Starters starters) {
        return new Campaign(
                externalId,
                name,
                type,
                entryRoute,
                purpose,
                LocalDate.parse(days.getFirst()),
                days.size() == 1 ? null : LocalDate.parse(days.getLast()),
                numbers.get(0),
                numbers.get(1),
                numbers.get(2),
                numbers.get(3),
                numbers.get(4),
                numbers.get(5),
                starters);
    }

    private static Starters starters(Set<String> routes, String from, String to, int most) {
        return new Starters(routes, LocalDate.parse(from), LocalDate.parse(to), most);
    }
}
