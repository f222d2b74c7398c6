package uk.police.wmp.recruitment.planning.projection;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.police.wmp.history.ReadAsKnown;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.recruitment.planning.scenario.PlanningScenario;
import uk.police.wmp.recruitment.planning.scenario.PlanningScenarioService;
import uk.police.wmp.rest.Code;
import uk.police.wmp.rest.CodeLists;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.Violation;

@Singleton
class WorkforceProjectionService {

    private static final int MOST_YEARS = 10;
    private static final int YEARS_UNLESS_SAID = 3;
    private static final int MOST_SCENARIOS = 10;

    private final WorkforceRecords records;
    private final PlanningScenarioService scenarios;
    private final OrganisationUnitService units;
    private final CodeLists codes;
    private final Clock clock;
    private final int turnoverYears;
    private final List<Integer> serviceBands;

    WorkforceProjectionService(
            WorkforceRecords records,
            PlanningScenarioService scenarios,
            OrganisationUnitService units,
            CodeLists codes,
            Clock clock,
            @ConfigProperty(name = "planning.turnover-years", defaultValue = "3") int turnoverYears,
            @ConfigProperty(name = "planning.service-bands", defaultValue = "0,1,2,5,10,20,25,30")
                    List<Integer> serviceBands) {
        this.records = records;
        this.scenarios = scenarios;
        this.units = units;
        this.codes = codes;
        this.clock = clock;
        this.turnoverYears = turnoverYears;
        this.serviceBands = List.copyOf(serviceBands);
    }

    @ReadAsKnown
    public WorkforceProjection project(ProjectionQuestion question) {
        LocalDate asAt = Objects.requireNonNullElseGet(question.asAt(), () -> LocalDate.now(clock));
        LocalDate to = Objects.requireNonNullElseGet(question.to(), () -> asAt.plusYears(YEARS_UNLESS_SAID));
        check(question, asAt, to);
        List<Plan> plans = plans(question, asAt);
        boolean countedInFte = codes.find("worker-type", question.workerType())
                .map(Code::groups)
                .filter(groups -> groups.contains("COUNTED_IN_FTE"))
                .isPresent();
        LocalDate turnoverFrom = asAt.minusYears(turnoverYears);
        TurnoverRates rates = records.served(question.workerType(), turnoverFrom, asAt, serviceBands);
        Cohorts present = records.present(question.workerType(), question.unitExternalId(), asAt);
        Budget budget = records.budget(question.workerType(), question.unitExternalId(), asAt);
        YearMonth last = YearMonth.from(to);
        return new WorkforceProjection(
                asAt,
                last.atEndOfMonth(),
                question.workerType(),
                question.unitExternalId(),
                countedInFte ? "FTE" : "HEADS",
                turnoverFrom,
                rates.shown(),
                plans.stream()
                        .map(plan -> new Simulation(plan, budget, rates, present, countedInFte).run(asAt, last))
                        .toList());
    }

    private List<Plan> plans(ProjectionQuestion question, LocalDate asAt) {
        List<Plan> plans = new ArrayList<>();
        plans.add(new Plan(null, "Adopted plan", lines(null, question, asAt)));
        for (String scenario : question.scenarios()) {
            PlanningScenario named = scenarios.named(scenario, "scenario");
            plans.add(new Plan(scenario, named.name(), lines(scenario, question, asAt)));
        }
        return plans;
    }

    private List<Plan.Line> lines(String scenario, ProjectionQuestion question, LocalDate asAt) {
        return records.lines(scenario, question.workerType(), question.unitExternalId(), asAt);
    }

    private void check(ProjectionQuestion question, LocalDate asAt, LocalDate to) {
        List<Violation> faults = new ArrayList<>();
        if (codes.find("worker-type", question.workerType()).isEmpty()) {
            faults.add(new Violation("workerType", "is none of the codes of worker-type"));
        }
        if (asAt.isAfter(LocalDate.now(clock))) {
            faults.add(new Violation("asAt", "must not be in the future"));
        }
        if (!to.isAfter(asAt) || to.isAfter(asAt.plusYears(MOST_YEARS))) {
            faults.add(new Violation("to", "must be after asAt, and at most " + MOST_YEARS + " years after it"));
        }
        if (question.scenarios().size() > MOST_SCENARIOS
                || new HashSet<>(question.scenarios()).size()
                        < question.scenarios().size()) {
            faults.add(new Violation("scenario", "must name at most " + MOST_SCENARIOS + " scenarios, each once"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        if (question.unitExternalId() != null) {
            units.named(question.unitExternalId(), "unitExternalId");
        }
    }
}
