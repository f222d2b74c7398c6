package uk.police.wmp.recruitment.apprenticeship;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.rest.InvalidRequest;

@Singleton
class ApprenticeshipRotationService
        extends Records<ApprenticeshipRotation, RecordApprenticeshipRotation, ApprenticeshipRotationView> {

    private static final String INSIDE = """
            select s.row_number, 'validFrom', 'must not be before the apprenticeship starts'
              from staged s join apprenticeship a on a.id = s.apprenticeship_id
             where s.valid_from < a.started_on""";

    private final ApprenticeshipService apprenticeships;
    private final OrganisationUnitService units;

    ApprenticeshipRotationService(ApprenticeshipService apprenticeships, OrganisationUnitService units) {
        super("apprenticeship-rotations", ApprenticeshipRotation::new, "validFrom", "externalId");
        this.apprenticeships = apprenticeships;
        this.units = units;
    }

    @Override
    protected void amend(ApprenticeshipRotation apprenticeshipRotation, RecordApprenticeshipRotation details) {
        Apprenticeship apprenticeship =
                apprenticeships.named(details.apprenticeshipExternalId(), "/apprenticeshipExternalId");
        if (!apprenticeship.hasStartedBy(details.validFrom())) {
            throw new InvalidRequest("/validFrom", "must not be before the apprenticeship starts");
        }
        apprenticeshipRotation.amend(details, apprenticeship, units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("apprenticeship_rotation", "apprenticeship-rotations", "recruitment:read")
                .about("apprenticeship_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordApprenticeshipRotation> bulk() {
        return BulkRecord.of("apprenticeship-rotations", RecordApprenticeshipRotation.class)
                .into(ApprenticeshipRotation.class)
                .noOverlap("apprenticeship_id", "valid_from", "valid_to")
                .check(INSIDE);
    }
}
