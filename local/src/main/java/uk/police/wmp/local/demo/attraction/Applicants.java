package uk.police.wmp.local.demo.attraction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Population;
import uk.police.wmp.local.demo.attraction.CampaignPlan.Campaign;
import uk.police.wmp.local.demo.attraction.CampaignPlan.Starters;
import uk.police.wmp.local.demo.officers.StudentOfficer;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Person;

/** Fills the campaigns: first with those who start later on, whose first day is known, then with as many others as apply in all. */
final class Applicants {

    private static final int USUAL_DAYS = 210;
    private static final int DAYS_FOR_SPECIALS = 150;
    private static final List<String> WITHDRAWALS = List.of(
            "OTHER_EMPLOYMENT", "OTHER_EMPLOYMENT", "PROCESS_TOO_LONG", "PAY_OR_CONDITIONS", "PERSONAL", "NOT_STATED");

    /** Why, for each step at which it can end. */
    private static final Map<Integer, String> REJECTIONS = Map.of(
            Application.SIFT, "BELOW_STANDARD_AT_SIFT",
            Application.ASSESSMENT, "BELOW_STANDARD_AT_ASSESSMENT",
            Application.INTERVIEW, "BELOW_STANDARD_AT_INTERVIEW",
            Application.OFFER, "OFFER_EXPIRED");

    private static final List<String> CONDITIONS_NOT_MET =
            List.of("VETTING_REFUSED", "VETTING_REFUSED", "MEDICAL_NOT_MET", "FITNESS_NOT_MET");

    private final Dice dice = new Dice("applicants");
    private final Population population;
    private final Map<Employment, String> routes;
    private final Set<Person> placed = new HashSet<>();
    private int number;

    Applicants(Population population) {
        this.population = population;
        this.routes = population.students().all().stream()
                .collect(Collectors.toMap(StudentOfficer::employment, StudentOfficer::route));
    }

    List<Application> apply() {
        List<Application> all = new ArrayList<>();
        CampaignPlan.CAMPAIGNS.forEach(campaign -> all.addAll(apply(campaign)));
        return all;
    }

    private List<Application> apply(Campaign campaign) {
        List<Application> applications = new ArrayList<>();
        int women = 0;
        int minority = 0;
        for (Employment starter : starters(campaign)) {
            applications.add(appoint(campaign, starter));
            placed.add(starter.person());
            women += starter.person().female() ? 1 : 0;
            minority += starter.minority() ? 1 : 0;
        }
        int others = campaign.applicants() - applications.size();
        List<Boolean> sexes = dice.shuffled(flags(campaign.women() - women, others));
        List<Boolean> minorities = dice.shuffled(flags(campaign.minority() - minority, others));
        for (int i = 0; i < others; i++) {
            applications.add(fail(campaign, sexes.get(i), minorities.get(i)));
        }
        return applications;
    }

    private List<Employment> starters(Campaign campaign) {
        Starters plan = campaign.starters();
        List<Employment> eligible = population.roll().employments(campaign.type()).stream()
                .filter(one -> !one.joinedOn().isBefore(plan.from())
                        && !one.joinedOn().isAfter(plan.to())
                        && !one.joinerType().equals("TRANSFEREE")
                        && !placed.contains(one.person()))
                .filter(one -> plan.routes().isEmpty() || plan.routes().contains(routes.getOrDefault(one, "")))
                .toList();
        return dice.some(Math.min(plan.most(), eligible.size()), eligible, "starters of " + campaign.name());
    }

    private Application appoint(Campaign campaign, Employment starter) {
        LocalDate submittedOn = campaign.closesOn() == null
                ? starter.joinedOn().minusDays(dice.between(DAYS_FOR_SPECIALS - 30, DAYS_FOR_SPECIALS + 30))
                : dice.day(campaign.opensOn(), campaign.closesOn());
        Candidate candidate = Candidate.appointed(
                nextId(), dice, submittedOn, starter.person(), qualification(campaign, routes.get(starter)));
        int days = (int) ChronoUnit.DAYS.between(submittedOn, starter.joinedOn());
        return Application.enter(campaign, candidate, submittedOn, days, Application.APPOINTED);
    }

    private Application fail(Campaign campaign, boolean woman, boolean minority) {
        LocalDate last = campaign.closesOn() == null ? LocalDate.of(2022, 9, 30) : campaign.closesOn();
        LocalDate submittedOn = dice.day(campaign.opensOn(), last);
        Candidate candidate = Candidate.stranger(
                nextId(), dice, submittedOn, woman, minority, qualification(campaign, campaign.entryRoute()));
        int draw = dice.below(100);
        int reached = draw < 3 ? 0 : draw < 40 ? 1 : draw < 72 ? 2 : draw < 88 ? 3 : draw < 92 ? 4 : 5;
        Application application =
                Application.enter(campaign, candidate, submittedOn, USUAL_DAYS + dice.between(-40, 60), reached);
        if (reached == 0 || dice.chance(14)) {
            application.withdraw(dice, dice.oneOf(WITHDRAWALS));
        } else if (reached == Application.CONDITIONS) {
            application.reject(dice, dice.oneOf(CONDITIONS_NOT_MET));
        } else {
            application.reject(dice, REJECTIONS.get(reached));
        }
        return application;
    }

    private String qualification(Campaign campaign, String route) {
        boolean needsDegree = "DHEP".equals(route) || "DC_DHEP".equals(route);
        if (!needsDegree && ("PCDA".equals(route) || dice.chance(campaign.withoutDegreePercent()))) {
            return "NO_DEGREE";
        }
        return dice.chance(78) ? "DEGREE" : "DEGREE_WITH_ACCREDITED_PRIOR_LEARNING";
    }

    private String nextId() {
        return "CAND-%05d".formatted(++number);
    }

    private static List<Boolean> flags(int set, int of) {
        List<Boolean> flags = new ArrayList<>();
        for (int i = 0; i < of; i++) {
            flags.add(i < set);
        }
        return flags;
    }
}
