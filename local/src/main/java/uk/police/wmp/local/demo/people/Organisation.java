package uk.police.wmp.local.demo.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;

/** Departments, neighbourhood policing units, and the local policing areas that succeeded them on 3 April 2023; and who is posted where. */
public final class Organisation {

    public static final LocalDate AREAS_FROM = Plan.day("units.areas-from");

    /** @param staffPercent of the staff who are posted to a department */
    public record Unit(
            String externalId, String name, String kind, LocalDate validFrom, LocalDate validTo, int staffPercent) {}

    public record Posting(Unit unit, String role, LocalDate from, LocalDate to) {}

    private record Vacancy(
            String unitExternalId, String role, String workerType, int posts, LocalDate openedOn, LocalDate closedOn) {}

    private static final int CITIZENS_IN_POLICING = 12;
    private static final int PROFESSIONAL_STANDARDS = 8;

    private final Dice dice = new Dice("postings");
    private final List<Unit> departments = units("DEPARTMENT");
    private final List<Unit> neighbourhoodUnits = units("NPU");
    private final List<Unit> areas = units("LPA");
    private final List<Vacancy> vacancies = Plan.rows("planning/specialist-vacancies", Vacancy.class);
    private final Map<String, Integer> filled = new HashMap<>();
    private final Map<Employment, List<Posting>> postings = new LinkedHashMap<>();

    public Organisation(Roll roll) {
        roll.employments().forEach(employment -> postings.put(employment, post(employment)));
    }

    /** The local policing areas, which succeeded the neighbourhood policing units in the same order. */
    public List<Unit> areas() {
        return areas;
    }

    public Map<Employment, List<Posting>> postings() {
        return postings;
    }

    /** The unit where somebody is posted on a day of service. */
    public Unit unitOn(LocalDate day, Employment employment) {
        return postings.get(employment).stream()
                .filter(posting -> !posting.from().isAfter(day)
                        && (posting.to() == null || !posting.to().isBefore(day)))
                .findFirst()
                .orElseThrow()
                .unit();
    }

    private List<Posting> post(Employment employment) {
        if (dice.chance(neighbourhoodPercent(employment.type()))) {
            return postToNeighbourhood(employment);
        }
        Unit unit = switch (employment.type()) {
            case SPECIAL_CONSTABLE -> departments.get(CITIZENS_IN_POLICING);
            case POLICE_OFFICER -> departments.get(dice.below(6) == 0 ? officersDepartment() : dice.below(4));
            case POLICE_STAFF -> staffDepartment();
            case PCSO -> departments.getFirst();
        };
        String role = unit.name().equals("Intelligence")
                ? intelligenceRole(employment.type())
                : vacantRole(unit, employment).orElseGet(() -> role(employment.type()));
        return List.of(new Posting(unit, role, employment.joinedOn(), employment.leftOn()));
    }

    /** Public Protection to Intelligence, and one in twenty in Professional Standards. */
    private int officersDepartment() {
        int draw = dice.below(100);
        return draw < 5 ? PROFESSIONAL_STANDARDS : 2 + draw % 5;
    }

    private Unit staffDepartment() {
        int draw = dice.below(100);
        for (Unit department : departments) {
            if (draw < department.staffPercent()) {
                return department;
            }
            draw -= department.staffPercent();
        }
        throw new IllegalStateException("The departments' shares of the staff don't add up to 100");
    }

    private static String intelligenceRole(WorkerType type) {
        return type == WorkerType.POLICE_OFFICER ? "Intelligence officer" : "Intelligence analyst";
    }

    private static int neighbourhoodPercent(WorkerType type) {
        return switch (type) {
            case PCSO -> 90;
            case POLICE_OFFICER -> 12;
            default -> 0;
        };
    }

    private List<Posting> postToNeighbourhood(Employment employment) {
        int place = dice.below(areas.size());
        String role = "Neighbourhood " + role(employment.type()).toLowerCase(Locale.ROOT);
        if (employment.type() == WorkerType.PCSO) {
            role = "Neighbourhood PCSO";
        }
        Unit before = neighbourhoodUnits.get(place);
        Unit after = areas.get(place);
        LocalDate from = employment.joinedOn();
        if (from.isBefore(before.validFrom())) {
            return List.of(new Posting(departments.getFirst(), role(employment.type()), from, employment.leftOn()));
        }
        if (!from.isBefore(AREAS_FROM)) {
            return List.of(new Posting(after, role, from, employment.leftOn()));
        }
        if (!employment.lastsBeyond(AREAS_FROM.minusDays(1))) {
            return List.of(new Posting(before, role, from, employment.leftOn()));
        }
        return List.of(
                new Posting(before, role, from, AREAS_FROM.minusDays(1)),
                new Posting(after, role, AREAS_FROM, employment.leftOn()));
    }

    /** Of a vacancy that is open on the day of joining and still has a post. */
    private Optional<String> vacantRole(Unit unit, Employment employment) {
        return vacancies.stream()
                .filter(vacancy -> vacancy.unitExternalId().equals(unit.externalId())
                        && vacancy.workerType().equals(employment.type().name())
                        && !employment.joinedOn().isBefore(vacancy.openedOn())
                        && !employment.joinedOn().isAfter(vacancy.closedOn()))
                .filter(vacancy -> filled.getOrDefault(vacancy.role(), 0) < vacancy.posts())
                .findFirst()
                .map(vacancy -> {
                    filled.merge(vacancy.role(), 1, Integer::sum);
                    return vacancy.role();
                });
    }

    private static String role(WorkerType type) {
        return switch (type) {
            case POLICE_OFFICER -> "Officer";
            case POLICE_STAFF -> "Staff member";
            case PCSO -> "PCSO";
            case SPECIAL_CONSTABLE -> "Special constable";
        };
    }

    private static List<Unit> units(String kind) {
        return Plan.rows("people/organisation-units", Unit.class).stream()
                .filter(unit -> unit.kind().equals(kind))
                .toList();
    }
}
