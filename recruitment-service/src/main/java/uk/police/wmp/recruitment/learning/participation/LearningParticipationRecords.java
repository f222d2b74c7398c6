package uk.police.wmp.recruitment.learning.participation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.employment.InService;

/** How learning participations come in bulk, and how their changes are told. */
final class LearningParticipationRecords {

    private static final String IN_THE_SESSION = """
            select s.row_number, 'sessionExternalId', 'is a session of another programme'
              from staged s join learning_session l on l.id = s.session_id
             where l.programme_id <> s.programme_id
            union all
            select s.row_number, 'participatedOn', 'must be a day of the session'
              from staged s join learning_session l on l.id = s.session_id
             where s.participated_on not between l.held_on and coalesce(l.ended_on, l.held_on)""";

    private static final String A_PLACE_IS_LEFT = """
            select q.row_number, 'sessionExternalId', 'has no place left'
              from (select s.row_number, l.places,
                           (select count(*) from learning_participation p
                             where p.session_id = l.id and not exists (select from staged x where x.id = p.id))
                           + row_number() over (partition by l.id order by s.row_number) as taken
                      from staged s join learning_session l on l.id = s.session_id
                     where l.places is not null
                       and not exists (select from fault f where f.row_number = s.row_number)) q
             where q.taken > q.places""";

    private LearningParticipationRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("learning_participation", "learning-participations", "recruitment:read")
                .about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordLearningParticipation> bulk() {
        return BulkRecord.of("learning-participations", RecordLearningParticipation.class)
                .into("learning_participation")
                .reference("programmeExternalId", "learning_programme", "programme_id")
                .reference("sessionExternalId", "learning_session", "session_id")
                .reference("workerExternalId", "worker", "worker_id")
                .check(InService.check("participatedOn"))
                .check(IN_THE_SESSION)
                .check(A_PLACE_IS_LEFT);
    }
}
