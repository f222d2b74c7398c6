package uk.police.wmp.recruitment.vetting.queue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import uk.police.wmp.history.ReadAsKnown;
import uk.police.wmp.rest.Cursors;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.Page;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.ReadScope;

/** Both queues, page by page. */
@Singleton
class VettingQueues {

    private static final UUID FIRST = new UUID(0, 0);

    /** A clearance is renewed by one of its level or a higher one that runs longer; one granted on an event neither needs nor is one. */
    private static final String RENEWALS = """
            select c.id, c.external_id, w.id as worker_id, w.external_id as payroll_number, e.worker_type, c.level, c.expires_on,
                   (select max(a.applied_on) from vetting_clearance a
                     where a.worker_id = c.worker_id and a.decided_on is null and a.applied_on > c.decided_on) as renewal_applied_on
              from vetting_clearance c
              join code cl on cl.list = 'vetting-level' and cl.code = c.level
              join worker w on w.id = c.worker_id
              join employment e on e.worker_id = c.worker_id and e.joined_on <= :today and (e.left_on is null or e.left_on >= :today)
             where c.decision = 'GRANTED' and c.withdrawn_on is null and c.kind is distinct from 'EVENT'
               and c.expires_on <= :dueBy and (c.expires_on, c.id) > (:afterDay, :afterId)
               and not exists (select from vetting_clearance n
                                 join code nl on nl.list = 'vetting-level' and nl.code = n.level
                                where n.worker_id = c.worker_id and n.decision = 'GRANTED' and n.withdrawn_on is null
                                  and n.kind is distinct from 'EVENT' and n.expires_on > c.expires_on
                                  and nl.groups = cl.groups and nl.position >= cl.position)
             order by c.expires_on, c.id
             limit :size""";

    private static final String MISMATCHES = """
            with required as (
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
                select e.worker_id, e.worker_type, p.role, coalesce(q.level, d.level) as level,
                       coalesce(q.family, d.family) as family, coalesce(q.position, d.position) as position
                  from employment e
                  left join posting p on p.worker_id = e.worker_id
                   and p.valid_from <= :asAt and (p.valid_to is null or p.valid_to >= :asAt)
                  left join required q on q.worker_type = e.worker_type and q.role = p.role
                  left join required d on d.worker_type = e.worker_type and d.role is null
                 where e.joined_on <= :asAt and (e.left_on is null or e.left_on >= :asAt) and e.worker_id > :afterId)
            select w.id, w.external_id, n.worker_type, n.role, n.level,
                   (array_agg(c.level order by l.groups[1] = n.family desc, l.position desc))[1] as held_level
              from need n
              join worker w on w.id = n.worker_id
              left join vetting_clearance c on c.worker_id = n.worker_id
               and c.decision = 'GRANTED' and c.kind is distinct from 'EVENT' and c.decided_on <= :asAt
               and c.expires_on >= :asAt and (c.withdrawn_on is null or c.withdrawn_on > :asAt)
              left join code l on l.list = 'vetting-level' and l.code = c.level
             where n.level is not null
             group by w.id, w.external_id, n.worker_type, n.role, n.level
            having not coalesce(bool_or(l.groups[1] = n.family and l.position >= n.position), false)
             order by w.id
             limit :size""";

    private final EntityManager entities;
    private final Cursors cursors;
    private final ReadScope scope;
    private final Clock clock;

    VettingQueues(EntityManager entities, Cursors cursors, ReadScope scope, Clock clock) {
        this.entities = entities;
        this.cursors = cursors;
        this.scope = scope;
        this.clock = clock;
    }

    @ReadAsKnown
    public Page<VettingRenewalView> renewals(LocalDate dueBy, PageRequest page) {
        String after = page.after();
        int limit = limit(page);
        LocalDate today = LocalDate.now(clock);
        LocalDate until = Objects.requireNonNullElse(dueBy, today);
        String list = list("vetting-renewals", until);
        JsonNode last = after == null ? null : cursors.read(list, after);
        List<VettingRenewalView> found = rows(entities.createNativeQuery(RENEWALS)
                        .setParameter("today", today)
                        .setParameter("dueBy", until)
                        .setParameter(
                                "afterDay",
                                last == null
                                        ? LocalDate.of(1, 1, 1)
                                        : LocalDate.parse(last.get(0).asText()))
                        .setParameter(
                                "afterId",
                                last == null
                                        ? FIRST
                                        : UUID.fromString(last.get(1).asText()))
                        .setParameter("size", limit + 1))
                .map(row -> new VettingRenewalView(
                        (UUID) row[0],
                        (String) row[1],
                        (UUID) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        day(row[6]),
                        day(row[7])))
                .toList();
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<VettingRenewalView> items = found.subList(0, limit);
        VettingRenewalView end = items.getLast();
        return new Page<>(
                items,
                cursors.write(
                        list, end.expiresOn().toString(), end.clearanceId().toString()));
    }

    @ReadAsKnown
    public Page<VettingMismatchView> mismatches(LocalDate asAt, PageRequest page) {
        String after = page.after();
        int limit = limit(page);
        LocalDate day = Objects.requireNonNullElseGet(asAt, () -> LocalDate.now(clock));
        String list = list("vetting-mismatches", day);
        List<VettingMismatchView> found = rows(entities.createNativeQuery(MISMATCHES)
                        .setParameter("asAt", day)
                        .setParameter(
                                "afterId",
                                after == null
                                        ? FIRST
                                        : UUID.fromString(
                                                cursors.read(list, after).get(0).asText()))
                        .setParameter("size", limit + 1))
                .map(row -> new VettingMismatchView(
                        (UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], (String)
                                row[5]))
                .toList();
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<VettingMismatchView> items = found.subList(0, limit);
        return new Page<>(items, cursors.write(list, items.getLast().workerId().toString()));
    }

    private static int limit(PageRequest page) {
        if (page.sort() != null) {
            throw new InvalidRequest("sort", "this list has an order of its own");
        }
        return page.limit();
    }

    private String list(String name, LocalDate day) {
        return name + '|' + day + '|' + scope.asKnownAt();
    }

    @SuppressWarnings("unchecked")
    private static Stream<Object[]> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream();
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
