package uk.police.wmp.recruitment.promotion.pool;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import uk.police.wmp.rest.WorkList;

/** Who is in which pool on a day, who has waited longest first. */
@Singleton
class PoolMembers {

    private static final String ALL = """
            with member as (
                select m.*, m.left_on is not null and m.left_on <= :asAt as is_out
                  from (""" + PoolMembership.ALL + """
                       ) m
                 where m.entered_on <= :asAt)
            select m.pool, m.to_rank, m.entered_on, case when m.is_out then m.left_on else cast(:asAt as date) end - m.entered_on,
                   m.expires_on, case when m.is_out then m.left_on end, case when m.is_out then m.reason end,
                   w.id as worker, w.external_id as payroll_number, w.given_name, w.family_name, u.external_id as unit,
                   m.process_id, m.process, m.id as application, m.external_id as application_external_id
              from member m
              join worker w on w.id = m.worker_id
              left join lateral (select p.unit_id from posting p where p.worker_id = m.worker_id and p.valid_from <= :asAt
                                  order by p.valid_from desc limit 1) p on true
              left join organisation_unit u on u.id = p.unit_id
             where case when cast(:leftBecause as text) is null then not m.is_out else m.is_out and m.reason = :leftBecause end
               and (cast(:pool as text) is null or m.pool = :pool)
               and (cast(:toRank as text) is null or m.to_rank = :toRank)
               and (cast(:process as text) is null or m.process = :process)
               and (cast(:expiresBy as date) is null or m.expires_on <= :expiresBy)
               and (m.entered_on, m.id) > (:afterDay, :afterId)
             order by m.entered_on, m.id
             limit :size""";

    private final EntityManager entities;
    private final Clock clock;

    PoolMembers(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    WorkList<PoolMemberView> list(PoolMemberFilter filter) {
        LocalDate asAt = Objects.requireNonNullElseGet(filter.asAt(), () -> LocalDate.now(clock));
        return new WorkList<>(
                PoolMemberView.class,
                "promotion-pool-members|" + asAt + filter,
                (after, limit) -> rows(filter, asAt, after, limit),
                last -> List.of(
                        last.enteredOn().toString(), last.applicationId().toString()));
    }

    @SuppressWarnings("unchecked")
    private Stream<PoolMemberView> rows(PoolMemberFilter filter, LocalDate asAt, WorkList.Key after, int limit) {
        Stream<Object[]> rows = entities.createNativeQuery(ALL)
                .setParameter("asAt", asAt)
                .setParameter("leftBecause", filter.leftBecause())
                .setParameter("pool", filter.pool())
                .setParameter("toRank", filter.toRank())
                .setParameter("process", filter.processExternalId())
                .setParameter("expiresBy", filter.expiresBy())
                .setParameter("afterDay", after.day(0))
                .setParameter("afterId", after.id(1))
                .setParameter("size", limit)
                .getResultStream();
        return rows.map(PoolMemberView::of);
    }
}
