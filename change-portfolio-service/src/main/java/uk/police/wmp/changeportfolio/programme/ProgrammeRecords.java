package uk.police.wmp.changeportfolio.programme;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How programmes come in bulk, and how their changes are told. */
final class ProgrammeRecords {

    private static final String STATUS_STAYS = """
            select s.row_number, 'status', 'is recorded as another: a programme is closed by POST /v1/programmes/{id}/close, for good'
              from staged s join public.programme p on p.id = s.id where p.status <> s.status""";

    private ProgrammeRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("programme", "programmes", "change-portfolio:read");
    }

    @Produces
    @Singleton
    static BulkRecord<SetUpProgramme> bulk() {
        return BulkRecord.of("programmes", SetUpProgramme.class)
                .into("programme")
                .check(STATUS_STAYS);
    }
}
