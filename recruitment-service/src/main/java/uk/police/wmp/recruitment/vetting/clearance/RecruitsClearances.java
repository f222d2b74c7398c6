package uk.police.wmp.recruitment.vetting.clearance;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import uk.police.wmp.imports.BulkRecord;

/**
 * A vetting condition that was met is the clearance of the worker whom the candidate became, and nobody keys it again: it is made,
 * corrected and removed with the condition, whichever record came first and whichever way. Where the vetting unit keyed its own
 * clearance of the same vetting, that one counts.
 */
@Singleton
public class RecruitsClearances {

    /** A clearance {@code c} that the vetting unit keyed of the very vetting that the condition {@code k} asks for. */
    public static final String KEYED_OF_THE_SAME = """
            c.condition_id is null and coalesce(c.kind, 'INITIAL') = 'INITIAL' and c.decided_on between k.requested_on and k.decided_on + 365
            """;

    /** {@code differing}: conditions of workers, and the clearances that the vetting unit keyed of the same vetting and decided otherwise. */
    public static final String DIFFERING = """
            differing as (
                select k.id as condition_id, k.external_id as condition_external_id, p.worker_id,
                       c.id as clearance_id, c.external_id as clearance_external_id, greatest(c.decided_on, k.decided_on) as since
                  from application_condition k
                  join application a on a.id = k.application_id
                  join candidate p on p.id = a.candidate_id
                  join code r on r.list = 'vetting-level' and 'ON_RECRUITMENT' = any (r.groups)
                  join vetting_clearance c on c.worker_id = p.worker_id and c.level = coalesce(k.level, r.code)
                   and %s
                 where k.kind = 'VETTING' and k.result is not null
                   and ((k.result = 'MET') <> (c.decision = 'GRANTED') or c.decided_on <> k.decided_on or c.expires_on <> k.expires_on))
            """.formatted(KEYED_OF_THE_SAME.strip());

    /** The conditions of one candidate; of those in a file of applications, of candidates. */
    private static final String CONDITIONS_OF =
            "select k.id from application_condition k join application a on a.id = k.application_id where %s";

    private static final String NOTHING = "select s.row_number from staged s where false";

    /** {@code touched}: the conditions that something may be new about; {@code concerned}: the workers whose they are, or were. */
    private static final String CONCERNED = """
            with touched as (%s),
            concerned as (
                select p.worker_id
                  from touched t
                  join application_condition k on k.id = t.id
                  join application a on a.id = k.application_id
                  join candidate p on p.id = a.candidate_id
                 where p.worker_id is not null
                union
                select c.worker_id from touched t join vetting_clearance c on c.condition_id = t.id
                union
                %s),
            """;

    private static final String NO_OTHERS = "select null where false";

    /** {@code met}: the clearances that their conditions give them; of one vetting for two applications, one. */
    private static final String MET = """
            met as (
                select distinct on (k.worker_id, k.level, k.decided_on) k.id as condition_id, k.worker_id, k.level,
                       k.requested_on as applied_on, k.decided_on,
                       coalesce(k.expires_on, cast(k.decided_on + make_interval(years => %s) as date) - 1) as expires_on
                  from (select v.id, p.worker_id, coalesce(v.level, r.code) as level, v.requested_on, v.decided_on, v.expires_on
                          from concerned w
                          join candidate p on p.worker_id = w.worker_id
                          join application a on a.candidate_id = p.id
                          join application_condition v on v.application_id = a.id and v.kind = 'VETTING' and v.result = 'MET'
                          join code r on r.list = 'vetting-level' and 'ON_RECRUITMENT' = any (r.groups)) k
                 where not exists (select from vetting_clearance c
                                    where c.worker_id = k.worker_id and c.level = k.level and %s)
                 order by k.worker_id, k.level, k.decided_on, k.id)
            """;

    private static final String REMOVE = """
            delete from vetting_clearance c
             where c.condition_id is not null and c.worker_id in (select worker_id from concerned)
               and not exists (select from met m where m.condition_id = c.condition_id and m.worker_id = c.worker_id)
            """;

    /** A withdrawal is the vetting unit's, and stays within the days that the condition gives. */
    private static final String RECORD = """
            merge into vetting_clearance c
            using met m on c.condition_id = m.condition_id
             when matched and (c.level, c.applied_on, c.decided_on, c.expires_on)
                              is distinct from (m.level, m.applied_on, m.decided_on, m.expires_on) then
                  update set level = m.level, applied_on = m.applied_on, decided_on = m.decided_on, expires_on = m.expires_on,
                             withdrawn_on = case when c.withdrawn_on is not null
                                                 then least(greatest(c.withdrawn_on, m.decided_on), m.expires_on) end,
                             version = c.version + 1
             when not matched then
                  insert (external_id, worker_id, level, applied_on, decided_on, decision, expires_on, kind, condition_id)
                  values ('condition-' || m.condition_id, m.worker_id, m.level, m.applied_on, m.decided_on, 'GRANTED', m.expires_on,
                          'INITIAL', m.condition_id)
            """;

    private final EntityManager entities;
    private final String met;

    RecruitsClearances(EntityManager entities, VettingPeriods periods) {
        this.entities = entities;
        met = MET.formatted(periods.yearsOf("k.level"), KEYED_OF_THE_SAME);
    }

    /** After something of the candidate's conditions, applications or worker has changed, in the same transaction. */
    public void settle(UUID candidateId) {
        settle(CONDITIONS_OF.formatted("a.candidate_id = :id"), NO_OTHERS, candidateId);
    }

    /** The same of one application, which may have been another candidate's. */
    public void settleApplication(UUID applicationId) {
        settle(CONDITIONS_OF.formatted("a.id = :id"), NO_OTHERS, applicationId);
    }

    /** After a clearance was keyed, corrected or removed; of the workers too whose it was said to be before. */
    void settleKeyed(UUID clearanceId) {
        settle("select cast(null as uuid) as id where false", whoseWere("= :id"), clearanceId);
    }

    private void settle(String touched, String others, UUID id) {
        entities.flush();
        String concerned = CONCERNED.formatted(touched, others);
        entities.createNativeQuery(concerned + met + REMOVE)
                .setParameter("id", id)
                .executeUpdate();
        entities.createNativeQuery(concerned + met + RECORD)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** A file of conditions; one that is sent again finds what was met before clearances came of it. */
    public <T extends Record> BulkRecord<T> afterConditions(BulkRecord<T> bulk) {
        String missing = CONCERNED.formatted("select s.id from staged s where s.kind = 'VETTING'", NO_OTHERS)
                + met
                + "select s.row_number from staged s join met m on m.condition_id = s.id"
                + " where not exists (select from vetting_clearance c where c.condition_id = s.id)";
        return after(bulk, missing, "select id from applied where kind = 'VETTING'", NO_OTHERS);
    }

    public <T extends Record> BulkRecord<T> afterCandidates(BulkRecord<T> bulk) {
        return after(
                bulk,
                NOTHING,
                CONDITIONS_OF.formatted("a.candidate_id in (select id from applied where action <> 'CREATE')"),
                NO_OTHERS);
    }

    public <T extends Record> BulkRecord<T> afterApplications(BulkRecord<T> bulk) {
        return after(
                bulk,
                NOTHING,
                CONDITIONS_OF.formatted("a.id in (select id from applied where action <> 'CREATE')"),
                NO_OTHERS);
    }

    <T extends Record> BulkRecord<T> afterKeyed(BulkRecord<T> bulk) {
        return after(
                bulk, NOTHING, "select cast(null as uuid) as id where false", whoseWere("in (select id from applied)"));
    }

    private <T extends Record> BulkRecord<T> after(
            BulkRecord<T> bulk, String rowsConcerned, String touched, String others) {
        String concerned = CONCERNED.formatted(touched, others);
        return bulk.alsoApply(rowsConcerned, concerned + met + REMOVE).alsoApply(NOTHING, concerned + met + RECORD);
    }

    private static String whoseWere(String those) {
        return "select worker_id from vetting_clearance where id %1$s union select worker_id from history.vetting_clearance where id %1$s"
                .formatted(those);
    }
}
