package uk.police.wmp.recruitment.intake;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

/** The intakes. Student officers find theirs here. */
@Singleton
public class IntakeService extends RecordService<Intake, PlanIntake, IntakeView> {

    private final IntakeRepository intakes;

    IntakeService(IntakeRepository intakes) {
        super("intakes", intakes, IntakeView.class);
        this.intakes = intakes;
    }

    /** The one with this external id, which a request named in this field. */
    public Intake named(String externalId, String field) {
        return intakes.find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no intake has this external id"));
    }

    ListQuery<IntakeView> list(IntakeFilter filter) {
        return ListQuery.of(intakes, IntakeView.class)
                .where("entryRoute = :entryRoute", "entryRoute", filter.entryRoute())
                .where("startsOn >= :startsFrom", "startsFrom", filter.startsFrom())
                .where("startsOn <= :startsTo", "startsTo", filter.startsTo())
                .sortable("startsOn", "externalId")
                .csv(PlanIntake.class);
    }

    @Override
    protected Intake blank() {
        return new Intake();
    }

    @Override
    protected void amend(Intake intake, PlanIntake details) {
        intake.amend(details);
    }

    @Override
    protected PlanIntake details(Intake intake) {
        return intake.details();
    }

    @Override
    protected IntakeView view(Intake intake) {
        return IntakeView.of(intake);
    }
}
