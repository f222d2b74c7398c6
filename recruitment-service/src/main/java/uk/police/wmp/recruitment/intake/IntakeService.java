package uk.police.wmp.recruitment.intake;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** The intakes. Student officers find theirs here. */
@Singleton
public class IntakeService extends Records<Intake, RecordIntake, IntakeView> {

    IntakeService() {
        super("intakes", Intake::new, "startsOn", "externalId");
    }

    @Override
    protected void amend(Intake intake, RecordIntake details) {
        intake.amend(details);
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("intake", "intakes", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordIntake> bulk() {
        return BulkRecord.of("intakes", RecordIntake.class).into(Intake.class);
    }
}
