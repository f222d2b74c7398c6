package uk.police.wmp.recruitment.apprenticeship;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

@Singleton
class ApprenticeshipRotationService
        extends RecordService<ApprenticeshipRotation, RotateApprentice, ApprenticeshipRotationView> {

    private final ApprenticeshipRotationRepository rotations;
    private final ApprenticeshipService apprenticeships;
    private final OrganisationUnitService units;

    ApprenticeshipRotationService(
            ApprenticeshipRotationRepository rotations,
            ApprenticeshipService apprenticeships,
            OrganisationUnitService units) {
        super("apprenticeship-rotations", rotations, ApprenticeshipRotationView.class);
        this.rotations = rotations;
        this.apprenticeships = apprenticeships;
        this.units = units;
    }

    ListQuery<ApprenticeshipRotationView> list(ApprenticeshipRotationFilter filter) {
        return ListQuery.of(rotations, ApprenticeshipRotationView.class)
                .where(
                        "apprenticeship.externalId = :apprenticeshipExternalId",
                        "apprenticeshipExternalId",
                        filter.apprenticeshipExternalId())
                .where("unit.externalId = :unitExternalId", "unitExternalId", filter.unitExternalId())
                .where(
                        "validFrom <= :validOn and (validTo is null or validTo >= :validOn)",
                        "validOn",
                        filter.validOn())
                .sortable("validFrom", "externalId")
                .csv(RotateApprentice.class);
    }

    @Override
    protected ApprenticeshipRotation blank() {
        return new ApprenticeshipRotation();
    }

    @Override
    protected void amend(ApprenticeshipRotation apprenticeshipRotation, RotateApprentice details) {
        Apprenticeship apprenticeship =
                apprenticeships.named(details.apprenticeshipExternalId(), "/apprenticeshipExternalId");
        if (!apprenticeship.hasStartedBy(details.validFrom())) {
            throw new InvalidRequest("/validFrom", "must not be before the apprenticeship starts");
        }
        apprenticeshipRotation.amend(details, apprenticeship, units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Override
    protected RotateApprentice details(ApprenticeshipRotation apprenticeshipRotation) {
        return apprenticeshipRotation.details();
    }

    @Override
    protected ApprenticeshipRotationView view(ApprenticeshipRotation apprenticeshipRotation) {
        return ApprenticeshipRotationView.of(apprenticeshipRotation);
    }
}
