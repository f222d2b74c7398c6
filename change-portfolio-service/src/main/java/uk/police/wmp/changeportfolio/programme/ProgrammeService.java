package uk.police.wmp.changeportfolio.programme;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.imports.BulkRecord;

/** The programmes. Other features find a programme here. */
@Singleton
public class ProgrammeService extends Records<Programme, RecordProgramme, ProgrammeView> {

    private static final String STATUS_STAYS = """
            select s.row_number, 'status', 'is recorded as another: a programme is closed by POST /v1/programmes/{id}/close, for good'
              from staged s join public.programme p on p.id = s.id where p.status <> s.status""";

    ProgrammeService() {
        super("programmes", Programme::new, "boardOrder", "name", "externalId");
    }

    /** Sets the status only: what the programme has in the ledger is for the caller to move, in the same transaction. */
    @WriteTransaction
    public ProgrammeView close(UUID id) {
        Programme programme = unchanged(id);
        programme.close();
        return written(programme);
    }

    @Override
    protected void amend(Programme programme, RecordProgramme details) {
        programme.amend(details);
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("programme", "programmes", "change-portfolio:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordProgramme> bulk() {
        return BulkRecord.of("programmes", RecordProgramme.class)
                .into(Programme.class)
                .check(STATUS_STAYS);
    }
}
