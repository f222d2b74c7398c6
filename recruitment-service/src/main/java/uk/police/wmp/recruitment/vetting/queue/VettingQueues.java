package uk.police.wmp.recruitment.vetting.queue;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import uk.police.wmp.recruitment.organisation.UnitParts;
import uk.police.wmp.rest.WorkList;

/** Both queues, page by page. */
@Singleton
class VettingQueues {

    /** A clearance is renewed by one of its level or a higher one that runs longer; one granted on an event neither needs nor is one. */
    private static final String RENEWALS = UnitParts.WITH + """
            select c.id, c.external_id, w.id as worker_id, w.external_id as payroll_number, w.given_name, w.family_name,
                   e.worker_type, u.external_id as unit, p.role, c.level, c.expires_on,
                   (select max(a.applied_on) from vetting_clearance a
                     where a.worker_id = c.worker_id and a.decided_on is null and a.applied_on > c.decided_on) as renewal_applied_on
              from vetting_clearance c
              join code cl on cl.list = 'vetting-level' and cl.code = c.level
              join worker w on w.id = c.worker_id
              join employment e on e.worker_id = c.worker_id and e.joined_on <= :today and (e.left_on is null or e.left_on >= :today)
              left join posting p on p.worker_id = c.worker_id
               and p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today)
              left join organisation_unit u on u.id = p.unit_id
             where (cast(:level as text) is null or c.level = :level) and (cast(:role as text) is null or p.role = :role)
               and (cast(:unit as text) is null or u.id in (select id from part)) and (cast(:workerType as text) is null or e.worker_type = :workerType)
               and c.decision = 'GRANTED' and c.withdrawn_on is null and c.kind is distinct from 'EVENT'
               and c.expires_on <= :dueBy and (c.expires_on, c.id) > (:afterDay, :afterId)
               and not exists (select from vetting_clearance n
                                 join code nl on nl.list = 'vetting-level' and nl.code = n.level
                                where n.worker_id = c.worker_id and n.decision = 'GRANTED' and n.withdrawn_on is null
                                  and n.kind is distinct from 'EVENT' and n.expires_on > c.expires_on
                                  and nl.groups[1] = cl.groups[1] and nl.position >= cl.position)
             order by c.expires_on, c.id
             limit :size""";

    private static final String MISMATCHES = UnitParts.WITH.stripTrailing() + """
            ,
            required as (
                select distinct on (t.code, j.role) t.code as worker_type, j.role, l.code as level, l.groups[1] as family, l.position
                  from code t
                 cross join (select distinct role from vetting_requirement union select null) j
                  join vetting_requirement r on (r.role is null or r.role = j.role)
                   and (r.worker_type is null or r.worker_type = t.code)
                   and r.valid_from <= :asAt and (r.valid_to is null or r.valid_to >= :asAt)
                  join code l on l.list = 'vetting-level' and l.code = r.level
                 where t.list = 'worker-type'
                 order by t.code, j.role, r.role is null, r.worker_type is null),
            need as (
                select e.worker_id, e.worker_type, p.unit_id, p.role, coalesce(q.level, d.level) as level,
                       coalesce(q.family, d.family) as family, coalesce(q.position, d.position) as position
                  from employment e
                  left join posting p on p.worker_id = e.worker_id
                   and p.valid_from <= :asAt and (p.valid_to is null or p.valid_to >= :asAt)
                  left join required q on q.worker_type = e.worker_type and q.role = p.role
                  left join required d on d.worker_type = e.worker_type and d.role is null
                 where e.joined_on <= :asAt and (e.left_on is null or e.left_on >= :asAt) and e.worker_id > :afterId)
            select w.id, w.external_id, w.given_name, w.family_name, n.worker_type, u.external_id as unit, n.role, n.level,
                   (array_agg(c.level order by l.groups[1] = n.family desc, l.position desc))[1] as held_level
              from need n
              join worker w on w.id = n.worker_id
              left join organisation_unit u on u.id = n.unit_id
              left join vetting_clearance c on c.worker_id = n.worker_id
               and c.decision = 'GRANTED' and c.kind is distinct from 'EVENT' and c.decided_on <= :asAt
               and c.expires_on >= :asAt and (c.withdrawn_on is null or c.withdrawn_on > :asAt)
              left join code l on l.list = 'vetting-level' and l.code = c.level
             where n.level is not null and (cast(:level as text) is null or n.level = :level) and (cast(:role as text) is null or n.role = :role)
               and (cast(:unit as text) is null or u.id in (select id from part)) and (cast(:workerType as text) is null or n.worker_type = :workerType)
             group by w.id, w.external_id, w.given_name, w.family_name, n.worker_type, u.external_id, n.role, n.level
            having not coalesce(bool_or(l.groups[1] = n.family and l.position >= n.position), false)
             order by w.id
             limit :size""";

    private final EntityManager entities;
    private final Clock clock;

    VettingQueues(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    WorkList<VettingRenewalView> renewals(LocalDate dueBy, VettingQueueFilter filter) {
        LocalDate today = LocalDate.now(clock);
        LocalDate until = Objects.requireNonNullElse(dueBy, today);
        return new WorkList<>(
                VettingRenewalView.class,
                "vetting-renewals|" + until + '|' + filter,
                (after, limit) -> rows(
                                RENEWALS,
                                filter,
                                Map.of(
                                        "today", today,
                                        "dueBy", until,
                                        "afterDay", after.day(0),
                                        "afterId", after.id(1),
                                        "size", limit))
                        .map(VettingRenewalView::of),
                last -> List.of(last.expiresOn().toString(), last.clearanceId().toString()));
    }

    WorkList<VettingMismatchView> mismatches(LocalDate asAt, VettingQueueFilter filter) {
        LocalDate day = Objects.requireNonNullElseGet(asAt, () -> LocalDate.now(clock));
        return new WorkList<>(
                VettingMismatchView.class,
                "vetting-mismatches|" + day + '|' + filter,
                (after, limit) -> rows(MISMATCHES, filter, Map.of("asAt", day, "afterId", after.id(0), "size", limit))
                        .map(VettingMismatchView::of),
                last -> List.of(last.workerId().toString()));
    }

    @SuppressWarnings("unchecked")
    private Stream<Object[]> rows(String sql, VettingQueueFilter filter, Map<String, Object> values) {
        Query query = entities.createNativeQuery(sql)
                .setParameter("level", filter.level())
                .setParameter("role", filter.role())
                .setParameter("unit", filter.unitExternalId())
                .setParameter("workerType", filter.workerType());
        values.forEach(query::setParameter);
        return query.getResultStream();
    }
}
