package uk.police.wmp.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Departments, neighbourhood policing units, and the local policing areas that succeeded them on 3 April 2023; and who is posted where. */
public final class Organisation {

    static final LocalDate AREAS_FROM = LocalDate.of(2023, 4, 3);

    public record Unit(String externalId, String name, String kind, LocalDate validFrom, LocalDate validTo) {}

    public record Posting(Unit unit, String role, LocalDate from, LocalDate to) {}

    private static final LocalDate FOUNDED = LocalDate.of(1974, 4, 1);
    private static final List<String> PLACES = List.of(
            "Birmingham East",
            "Birmingham West",
            "Coventry",
            "Dudley",
            "Sandwell",
            "Solihull",
            "Walsall",
            "Wolverhampton");

    private static final int PROFESSIONAL_STANDARDS = 8;
    private static final int[] STAFF_PERCENT_FROM_FORCE_CONTACT = {22, 8, 10, 22, 1, 10, 12, 10, 5};

    private final Dice dice = new Dice("postings");
    private final List<Unit> departments = new ArrayList<>();
    private final List<Unit> neighbourhoodUnits = new ArrayList<>();
    private final List<Unit> areas = new ArrayList<>();
    private final Map<Employment, List<Posting>> postings = new LinkedHashMap<>();

    Organisation(Roll roll) {
        List.of(
                        "Response",
                        "Force Criminal Investigation",
                        "Public Protection",
                        "Operations",
                        "Force Contact",
                        "Forensic Services",
                        "Intelligence",
                        "Criminal Justice Services",
                        "Professional Standards",
                        "People and Organisation Development",
                        "Shared Services",
                        "Information and Technology",
                        "Citizens in Policing",
                        "Force Executive Team")
                .forEach(name -> departments.add(new Unit(
                        "DEPT-" + String.format("%02d", departments.size() + 1), name, "DEPARTMENT", FOUNDED, null)));
        for (String place : PLACES) {
            String code = place.replace("Birmingham ", "B").substring(0, 2).toUpperCase(Locale.ROOT);
            neighbourhoodUnits.add(new Unit(
                    "NPU-" + code,
                    place + " Neighbourhood Policing Unit",
                    "NPU",
                    LocalDate.of(2011, 6, 1),
                    AREAS_FROM.minusDays(1)));
            areas.add(new Unit("LPA-" + code, place + " Local Policing Area", "LPA", AREAS_FROM, null));
        }
        roll.employments().forEach(employment -> postings.put(employment, post(employment)));
    }

    public List<Unit> units() {
        List<Unit> all = new ArrayList<>(departments);
        all.addAll(neighbourhoodUnits);
        all.addAll(areas);
        return all;
    }

    public Map<Employment, List<Posting>> postings() {
        return postings;
    }

    /** Where somebody is posted on a day of service. */
    public Posting postingOn(LocalDate day, Employment employment) {
        return postings.get(employment).stream()
                .filter(posting -> !posting.from().isAfter(day)
                        && (posting.to() == null || !posting.to().isBefore(day)))
                .findFirst()
                .orElseThrow();
    }

    private List<Posting> post(Employment employment) {
        if (dice.chance(neighbourhoodPercent(employment.type()))) {
            return postToNeighbourhood(employment);
        }
        Unit unit = switch (employment.type()) {
            case SPECIAL_CONSTABLE -> departments.get(12);
            case POLICE_OFFICER -> departments.get(dice.below(6) == 0 ? officersDepartment() : dice.below(4));
            case POLICE_STAFF -> departments.get(staffDepartment());
            case PCSO -> departments.getFirst();
        };
        String role =
                unit.name().equals("Intelligence") ? intelligenceRole(employment.type()) : role(employment.type());
        return List.of(new Posting(unit, role, employment.joinedOn(), employment.leftOn()));
    }

    /** Public Protection to Intelligence, and one in twenty in Professional Standards. */
    private int officersDepartment() {
        int draw = dice.below(100);
        return draw < 5 ? PROFESSIONAL_STANDARDS : 2 + draw % 5;
    }

    /** Force Contact to Citizens in Policing, of very different sizes. */
    private int staffDepartment() {
        int draw = dice.below(100);
        int department = 4;
        for (int percent : STAFF_PERCENT_FROM_FORCE_CONTACT) {
            if (draw < percent) {
                break;
            }
            draw -= percent;
            department++;
        }
        return department;
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
        int place = dice.below(PLACES.size());
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

    private static String role(WorkerType type) {
        return switch (type) {
            case POLICE_OFFICER -> "Officer";
            case POLICE_STAFF -> "Staff member";
            case PCSO -> "PCSO";
            case SPECIAL_CONSTABLE -> "Special constable";
        };
    }
}
