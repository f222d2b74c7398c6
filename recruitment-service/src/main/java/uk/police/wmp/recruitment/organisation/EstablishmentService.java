package uk.police.wmp.recruitment.organisation;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class EstablishmentService extends RecordService<Establishment, SetEstablishment, EstablishmentView> {

    private final EstablishmentRepository establishments;
    private final OrganisationUnitService units;

    EstablishmentService(EstablishmentRepository establishments, OrganisationUnitService units) {
        super("establishments", establishments, EstablishmentView.class);
        this.establishments = establishments;
        this.units = units;
    }

    ListQuery<EstablishmentView> list(EstablishmentFilter filter) {
        return ListQuery.of(establishments, EstablishmentView.class)
                .where("workerType = :workerType", "workerType", filter.workerType())
                .where("fundingSource = :fundingSource", "fundingSource", filter.fundingSource())
                .where("unit.externalId = :unitExternalId", "unitExternalId", filter.unitExternalId())
                .where(
                        "validFrom <= :validOn and (validTo is null or validTo >= :validOn)",
                        "validOn",
                        filter.validOn())
                .sortable("validFrom", "externalId")
                .csv(SetEstablishment.class);
    }

    @Override
    protected Establishment blank() {
        return new Establishment();
    }

    @Override
    protected void amend(Establishment establishment, SetEstablishment details) {
        establishment.amend(
                details,
                details.unitExternalId() == null ? null : units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Override
    protected SetEstablishment details(Establishment establishment) {
        return establishment.details();
    }

    @Override
    protected EstablishmentView view(Establishment establishment) {
        return EstablishmentView.of(establishment);
    }
}
