package uk.police.wmp.volunteers.cadetunit;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

/** The cadet units. Other features find a unit here. */
@Singleton
public class CadetUnitService extends RecordService<CadetUnit, RecordCadetUnit, CadetUnitView> {

    private final CadetUnitRepository units;

    CadetUnitService(CadetUnitRepository units) {
        super("cadet-units", units, CadetUnitView.class);
        this.units = units;
    }

    /** The one with this external id, which a request named in this field. */
    public CadetUnit named(String externalId, String field) {
        return units.find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no cadet unit has this external id"));
    }

    ListQuery<CadetUnitView> list(CadetUnitFilter filter) {
        return ListQuery.of(units, CadetUnitView.class)
                .where("venue = :venue", "venue", filter.venue())
                .where("localPolicingArea = :localPolicingArea", "localPolicingArea", filter.localPolicingArea())
                .sortable("name", "externalId")
                .csv(RecordCadetUnit.class);
    }

    @Override
    protected CadetUnit blank() {
        return new CadetUnit();
    }

    @Override
    protected void amend(CadetUnit cadetUnit, RecordCadetUnit details) {
        cadetUnit.amend(details);
    }

    @Override
    protected RecordCadetUnit details(CadetUnit cadetUnit) {
        return cadetUnit.details();
    }

    @Override
    protected CadetUnitView view(CadetUnit cadetUnit) {
        return CadetUnitView.of(cadetUnit);
    }
}
