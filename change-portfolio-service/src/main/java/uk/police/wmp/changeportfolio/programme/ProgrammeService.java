package uk.police.wmp.changeportfolio.programme;

import jakarta.inject.Singleton;
import java.util.UUID;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

/** The programmes. Other features find a programme here. */
@Singleton
public class ProgrammeService extends RecordService<Programme, SetUpProgramme, ProgrammeView> {

    private final ProgrammeRepository programmes;

    ProgrammeService(ProgrammeRepository programmes) {
        super("programmes", programmes, ProgrammeView.class);
        this.programmes = programmes;
    }

    /** The one with this external id, which a request named in this field. */
    public Programme named(String externalId, String field) {
        return programmes
                .find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no programme has this external id"));
    }

    /** Sets the status only: what the programme has in the ledger is for the caller to move, in the same transaction. */
    @WriteTransaction
    public ProgrammeView close(UUID id) {
        Programme programme = unchanged(id);
        programme.close();
        programmes.flush();
        return view(programme);
    }

    ListQuery<ProgrammeView> list(ProgrammeFilter filter) {
        return ListQuery.of(programmes, ProgrammeView.class)
                .where("status = :status", "status", filter.status())
                .sortable("boardOrder", "name", "externalId")
                .csv(SetUpProgramme.class);
    }

    @Override
    protected Programme blank() {
        return new Programme();
    }

    @Override
    protected void amend(Programme programme, SetUpProgramme details) {
        programme.amend(details);
    }

    @Override
    protected SetUpProgramme details(Programme programme) {
        return programme.details();
    }

    @Override
    protected ProgrammeView view(Programme programme) {
        return ProgrammeView.of(programme);
    }
}
