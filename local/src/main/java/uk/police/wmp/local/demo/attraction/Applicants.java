package uk.police.wmp.local.demo.attraction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Population;
import uk.police.wmp.local.demo.attraction.Application.Step;
import uk.police.wmp.local.demo.officers.StudentOfficer;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Person;
import uk.police.wmp.local.demo.people.Roll;

/** Fills the campaigns: first with those who start later on, whose first day is known, then with as many others as apply in all. */
final class Applicants {

    private static final int USUAL_DAYS = 210;
    private static final int DAYS_FOR_SPECIALS = 150;
    private static final List<String> ENDS_AT = Plan.choices("application-ends-at");
    private static final List<String> WITHDRAWALS = Plan.choices("withdrawal-reason");
    private static final List<String> CONDITIONS_NOT_MET = Plan.choices("condition-not-met");

    private final Dice dice = new Dice("applicants");
    private final Roll roll;
    private final Map<Employment, String> routes;
    private final Set<Person> placed = new HashSet<>();
    private int number;

    Applicants(Population population) {
        roll = population.roll();
        routes = population.students().all().stream()
                .collect(Collectors.toMap(StudentOfficer::employment, StudentOfficer::route));
    }

    List<Application> apply() {
        return Plan.rows("attraction/campaigns", Campaign.class).stream()
                .flatMap(campaign -> apply(campaign).stream())
                .toList();
    }

    private List<Application> apply(Campaign campaign) {
        List<Application> applications = new ArrayList<>();
        int women = campaign.women();
        int minority = campaign.minority();
        for (Employment starter : starters(campaign)) {
            applications.add(appoint(campaign, starter));
            placed.add(starter.person());
            women -= starter.person().female() ? 1 : 0;
            minority -= starter.minority() ? 1 : 0;
        }
        int others = campaign.applicants() - applications.size();
        List<Boolean> sexes = dice.shuffled(flags(women, others));
        List<Boolean> minorities = dice.shuffled(flags(minority, others));
        for (int i = 0; i < others; i++) {
            applications.add(fail(campaign, sexes.get(i), minorities.get(i)));
        }
        return applications;
    }

    private List<Employment> starters(Campaign campaign) {
        List<Employment> eligible = roll.employments(campaign.workerType()).stream()
                .filter(one -> !one.joinedOn().isBefore(campaign.startFrom())
                        && !one.joinedOn().isAfter(campaign.startTo())
                        && !one.joinerType().equals("TRANSFEREE")
                        && !placed.contains(one.person()))
                .filter(one -> campaign.takes(routes.get(one)))
                .toList();
        return dice.some(Math.min(campaign.starters(), eligible.size()), eligible, "starters of " + campaign.name());
    }

    private Application appoint(Campaign campaign, Employment starter) {
        LocalDate submittedOn = campaign.closesOn() == null
                ? starter.joinedOn().minusDays(dice.between(DAYS_FOR_SPECIALS - 30, DAYS_FOR_SPECIALS + 30))
                : dice.day(campaign.opensOn(), campaign.closesOn());
        String qualification = qualification(campaign, routes.get(starter));
        Candidate candidate = Candidate.appointed(nextId(), dice, submittedOn, starter.person(), qualification);
        int days = (int) ChronoUnit.DAYS.between(submittedOn, starter.joinedOn());
        return new Application(campaign, candidate, submittedOn, days, Step.APPOINTED);
    }

    private Application fail(Campaign campaign, boolean woman, boolean minority) {
        LocalDate last = campaign.closesOn() == null ? LocalDate.of(2022, 9, 30) : campaign.closesOn();
        LocalDate submittedOn = dice.day(campaign.opensOn(), last);
        String qualification = qualification(campaign, campaign.entryRoute());
        Candidate candidate = Candidate.stranger(nextId(), dice, submittedOn, woman, minority, qualification);
        Step reached = Step.valueOf(dice.oneOf(ENDS_AT));
        int days = USUAL_DAYS + dice.between(-40, 60);
        Application application = new Application(campaign, candidate, submittedOn, days, reached);
        if (reached == Step.SUBMITTED || dice.chance(14)) {
            application.withdraw(dice, dice.oneOf(WITHDRAWALS));
        } else {
            String reason = switch (reached) {
                case CONDITIONS -> dice.oneOf(CONDITIONS_NOT_MET);
                case OFFER -> "OFFER_EXPIRED";
                default -> "BELOW_STANDARD_AT_" + reached;
            };
            application.reject(dice, reason);
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
        return IntStream.range(0, of).mapToObj(i -> i < set).toList();
    }
}
