package uk.police.wmp.volunteers.cadet;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.volunteers.cadetunit.CadetUnitService;

@Singleton
class CadetService extends RecordService<Cadet, EnrolCadet, CadetView> {

    private final CadetRepository cadets;
    private final CadetUnitService units;

    CadetService(CadetRepository cadets, CadetUnitService units) {
        super("cadets", cadets, CadetView.class);
        this.cadets = cadets;
        this.units = units;
    }

    ListQuery<CadetListing> list(CadetFilter filter) {
        return ListQuery.of(cadets, CadetListing.class)
                .where("unit.externalId = :unitExternalId", "unitExternalId", filter.unitExternalId())
                .where(
                        "joinedOn <= :activeOn and (leftOn is null or leftOn >= :activeOn)",
                        "activeOn",
                        filter.activeOn())
                .sortable("joinedOn", "externalId")
                .csv(EnrolCadet.class)
                .withoutCsvColumn("dateOfBirth");
    }

    @Override
    protected Cadet blank() {
        return new Cadet();
    }

    @Override
    protected void amend(Cadet cadet, EnrolCadet details) {
        cadet.amend(details, units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Override
    protected EnrolCadet details(Cadet cadet) {
        return cadet.details();
    }

    @Override
    protected CadetView view(Cadet cadet) {
        return CadetView.of(cadet);
    }
}
