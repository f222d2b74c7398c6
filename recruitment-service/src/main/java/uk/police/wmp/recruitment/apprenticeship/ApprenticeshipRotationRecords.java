package uk.police.wmp.recruitment.apprenticeship;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How rotations of apprentices come in bulk, and how their changes are told. */
final class ApprenticeshipRotationRecords {

    private static final String INSIDE = """
            select s.row_number, 'validFrom', 'must not be before the apprenticeship starts'
              from staged s join apprenticeship a on a.id = s.apprenticeship_id
             where s.valid_from < a.started_on""";

    private ApprenticeshipRotationRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("apprenticeship_rotation", "apprenticeship-rotations", "recruitment:read")
                .about("apprenticeship_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RotateApprentice> bulk() {
        return BulkRecord.of("apprenticeship-rotations", RotateApprentice.class)
                .into("apprenticeship_rotation")
                .reference("apprenticeshipExternalId", "apprenticeship", "apprenticeship_id")
                .reference("unitExternalId", "organisation_unit", "unit_id")
                .noOverlap("apprenticeship_id", "valid_from", "valid_to")
                .check(INSIDE);
    }
}
