package uk.police.wmp.recruitment.learning.mentoring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.employment.InService;

/** How mentoring and coaching pairs come in bulk, and how their changes are told. */
final class MentoringPairRecords {

    private static final String A_COACH_HAS_LEARNED = """
            select s.row_number, 'mentorExternalId', 'must have completed a coaching programme by startedOn'
              from staged s
             where s.kind = 'COACHING' and s.mentor_id is not null
               and not exists (select from learning_participation p join learning_programme l on l.id = p.programme_id
                                where p.worker_id = s.mentor_id and l.kind = 'COACHING' and p.completed_on <= s.started_on)""";

    private MentoringPairRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("mentoring_pair", "mentoring-pairs", "recruitment:read")
                .about("mentee_id")
                .naming("mentor_id", "kind", "started_on", "ended_on");
    }

    @Produces
    @Singleton
    static BulkRecord<PairForMentoring> bulk() {
        return BulkRecord.of("mentoring-pairs", PairForMentoring.class)
                .into("mentoring_pair")
                .reference("mentorExternalId", "worker", "mentor_id")
                .reference("menteeExternalId", "worker", "mentee_id")
                .check(InService.check("startedOn", "mentor_id"))
                .check(InService.check("startedOn", "mentee_id"))
                .check(A_COACH_HAS_LEARNED);
    }
}
