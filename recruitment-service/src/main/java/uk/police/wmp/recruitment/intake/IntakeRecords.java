package uk.police.wmp.recruitment.intake;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How intakes come in bulk, and how their changes are told. */
final class IntakeRecords {

    private IntakeRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("intake", "intakes", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<PlanIntake> bulk() {
        return BulkRecord.of("intakes", PlanIntake.class).into("intake");
    }
}
