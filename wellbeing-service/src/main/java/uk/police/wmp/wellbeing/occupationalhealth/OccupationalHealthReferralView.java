package uk.police.wmp.wellbeing.occupationalhealth;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;
import uk.police.wmp.wellbeing.confidentiality.Confidential;

/**
 * A referral, and how far it has come. A caller who may refer and may not read referrals gets its ids and version only.
 *
 * @param firstAppointmentOn absent while there is no appointment; the wait lasts from referredOn to this day
 * @param state {@code WAITING} before any appointment, then the outcome of the latest
 */
@RegisterForReflection
public record OccupationalHealthReferralView(
        UUID id,
        long version,
        String externalId,
        UUID workerId,
        String workerExternalId,
        String kind,
        String category,
        LocalDate referredOn,
        LocalDate firstAppointmentOn,
        String state)
        implements RecordView, Confidential {

    /** To whoever made the referral and may not read it. */
    OccupationalHealthReferralView receipt() {
        return new OccupationalHealthReferralView(id, version, externalId, null, null, null, null, null, null, null);
    }

    @Override
    public String recordType() {
        return "occupational-health-referrals";
    }

    @Override
    public boolean reveals() {
        return workerId != null;
    }
}
