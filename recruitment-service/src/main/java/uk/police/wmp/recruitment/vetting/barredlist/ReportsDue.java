package uk.police.wmp.recruitment.vetting.barredlist;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.police.wmp.recruitment.organisation.UnitParts;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.WorkList;

/**
 * Whom the College of Policing has to be told of: within five working days, the day itself the first of them (Police Barred List and
 * Police Advisory List Regulations 2017, regulations 3 and 12), of what happened since those came into force. Bank holidays count as
 * working days: a report is asked for sooner rather than later.
 */
@Singleton
class ReportsDue {

    private static final String ALL = UnitParts.WITH.stripTrailing() + """
            ,
            told as (
                select 'BARRED' as list, e.worker_id, e.left_on as due_from, 'employments' as record_type, e.id, e.external_id
                  from employment e
                 where e.leaver_type = 'DISMISSAL' and e.left_on between :since and :asAt and :leaving
                union all
                select 'BARRED', o.worker_id, o.decided_on, 'misconduct-outcomes', o.id, o.external_id
                  from misconduct_outcome o
                 where o.outcome = 'DISMISSAL' and o.decided_on between :since and :asAt
                union all
                select 'ADVISORY', e.worker_id, e.left_on, 'conduct-investigations', i.id, i.external_id
                  from conduct_investigation i
                  join employment e on e.worker_id = i.worker_id and e.joined_on <= i.opened_on
                   and e.left_on >= i.opened_on and e.left_on between :since and :asAt
                  join code t on t.list = 'leaver-type' and t.code = e.leaver_type and 'WASTAGE' = any (t.groups)
                 where i.gravity = 'GROSS_MISCONDUCT' and (i.ended_on is null or i.ended_on > e.left_on)
                   and e.leaver_type not in ('DISMISSAL', 'DEATH')),
            -- of one time in the force: an employment and the outcome that ended it are one dismissal
            told_of as (
                select t.*, coalesce((select max(e.joined_on) from employment e
                                       where e.worker_id = t.worker_id and e.joined_on <= t.due_from), date '0001-01-01') as joined_on
                  from told t),
            report as (
                select distinct on (t.list, t.worker_id, t.joined_on) t.*,
                       (select min(e.joined_on) from employment e
                         where e.worker_id = t.worker_id and e.joined_on > t.due_from) as joined_again_on
                  from told_of t
                 order by t.list, t.worker_id, t.joined_on, t.due_from, t.record_type desc, t.id),
            due as (
                select r.list, r.worker_id, r.due_from, r.record_type, r.id, r.external_id,
                       s.id as supply_id, s.external_id as supply_external_id, s.supplied_on, s.not_required
                  from report r
                  left join barred_list_supply s on s.worker_id = r.worker_id and s.list = r.list and s.due_from >= r.joined_on
                   and (r.joined_again_on is null or s.due_from < r.joined_again_on)
                union all
                select s.list, s.worker_id, s.due_from, 'barred-list-supplies', s.id, s.external_id,
                       s.id, s.external_id, s.supplied_on, s.not_required
                  from barred_list_supply s
                 where s.due_from between :since and :asAt
                   and not exists (select from report r
                                    where r.worker_id = s.worker_id and r.list = s.list and s.due_from >= r.joined_on
                                      and (r.joined_again_on is null or s.due_from < r.joined_again_on))),
            open as (
                select d.*,
                       (select max(x.day)
                          from (select d.due_from + n as day from generate_series(0, 2 * :days + 5) as n
                                 where extract(isodow from d.due_from + n) < 6 order by n limit :days) x) as due_by
                  from due d
                 where d.not_required is null and (d.supplied_on is null or d.supplied_on > :asAt))
            select o.list, o.due_from, o.due_by, w.id as worker, w.external_id as payroll_number, w.given_name, w.family_name,
                   u.external_id as unit, o.record_type, o.id, o.external_id, o.supply_id, o.supply_external_id
              from open o
              join worker w on w.id = o.worker_id
              left join lateral (select p.unit_id from posting p where p.worker_id = o.worker_id and p.valid_from <= o.due_from
                                  order by p.valid_from desc limit 1) p on true
              left join organisation_unit u on u.id = p.unit_id
             where (cast(:list as text) is null or o.list = :list)
               and (cast(:unit as text) is null or u.id in (select id from part))
               and (cast(:overdue as boolean) is null or (o.due_by < :asAt) = :overdue)
               and (o.due_by, o.id, o.list) > (:afterDay, :afterId, :afterList)
             order by o.due_by, o.id, o.list
             limit :size""";

    private final EntityManager entities;
    private final Clock clock;
    private final Caller caller;
    private final int workingDays;
    private final LocalDate since;

    ReportsDue(
            EntityManager entities,
            Clock clock,
            Caller caller,
            @ConfigProperty(name = "barred-lists.report-within-working-days", defaultValue = "5") int workingDays,
            @ConfigProperty(name = "barred-lists.since", defaultValue = "2017-12-15") LocalDate since) {
        this.entities = entities;
        this.clock = clock;
        this.caller = caller;
        this.workingDays = workingDays;
        this.since = since;
    }

    WorkList<ReportDueView> list(LocalDate asAt, ReportDueFilter filter) {
        LocalDate day = Objects.requireNonNullElseGet(asAt, () -> LocalDate.now(clock));
        return new WorkList<>(
                ReportDueView.class,
                "barred-list-reports-due|" + day + '|' + filter,
                (after, limit) -> rows(day, filter, after, limit),
                last -> List.of(last.dueBy().toString(), last.recordId().toString(), last.list()));
    }

    @SuppressWarnings("unchecked")
    private Stream<ReportDueView> rows(LocalDate day, ReportDueFilter filter, WorkList.Key after, int limit) {
        Stream<Object[]> rows = entities.createNativeQuery(ALL)
                .setParameter("asAt", day)
                .setParameter("since", since)
                .setParameter("days", workingDays)
                .setParameter("leaving", caller.may("leaving-reasons:read"))
                .setParameter("list", filter.list())
                .setParameter("unit", filter.unitExternalId())
                .setParameter("overdue", filter.overdue())
                .setParameter("afterDay", after.day(0))
                .setParameter("afterId", after.id(1))
                .setParameter("afterList", after.text(2))
                .setParameter("size", limit)
                .getResultStream();
        return rows.map(ReportDueView::of);
    }
}
