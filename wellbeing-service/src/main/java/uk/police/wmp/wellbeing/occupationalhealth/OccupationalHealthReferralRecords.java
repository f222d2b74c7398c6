package uk.police.wmp.wellbeing.occupationalhealth;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.wellbeing.confidentiality.Confidentiality;

/** How referrals to occupational health come in bulk, and how their changes are told. */
final class OccupationalHealthReferralRecords {

    private static final String OUTSIDE_EMPLOYMENT = """
            select s.row_number, 'referredOn', 'must fall into an employment of the worker'
              from staged s
             where s.worker_id is not null
               and not exists (select from employment e
                                where e.worker_id = s.worker_id and e.joined_on <= s.referred_on
                                  and (e.left_on is null or e.left_on >= s.referred_on))""";

    private static final String AFTER_AN_APPOINTMENT = """
            select distinct s.row_number, 'referredOn', 'must not be after an appointment that the referral led to'
              from staged s join occupational_health_appointment a on a.referral_id = s.id
             where a.appointment_on < s.referred_on""";

    private OccupationalHealthReferralRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("occupational_health_referral", "occupational-health-referrals", Confidentiality.HR);
    }

    @Produces
    @Singleton
    static BulkRecord<ReferToOccupationalHealth> bulk() {
        return BulkRecord.of("occupational-health-referrals", ReferToOccupationalHealth.class)
                .into("occupational_health_referral")
                .reference("workerExternalId", "worker", "worker_id")
                .check(OUTSIDE_EMPLOYMENT)
                .check(AFTER_AN_APPOINTMENT);
    }
}
