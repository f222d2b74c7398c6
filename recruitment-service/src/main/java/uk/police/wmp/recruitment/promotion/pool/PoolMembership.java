package uk.police.wmp.recruitment.promotion.pool;

/** Who has been in a pool of a promotion process since when, and left it when and why: the list and the figure read it here. */
public final class PoolMembership {

    /**
     * A row for each application that led to a pool: its id and external id, worker, process, {@code to_rank}, pool, {@code entered_on};
     * {@code expires_on} where the pool has an end, {@code left_on} (the first day out of it) and {@code reason}, in time to come too.
     * A promotion, an employment that ends or another outcome before the pool ends it on the first day.
     */
    public static final String ALL = """
            select a.id, a.external_id, a.worker_id, a.process_id, p.external_id as process, p.to_rank,
                   case a.outcome when 'SUCCESSFUL' then 'PROMOTION_POOL' else a.outcome end as pool,
                   a.outcome_on as entered_on, life.expires_on, gone.reason,
                   case when gone.day is not null then greatest(gone.day, a.outcome_on) end as left_on
              from promotion_application a
              join promotion_process p on p.id = a.process_id
              join code t on t.list = 'rank' and t.code = p.to_rank
             cross join lateral (select cast(a.outcome_on + make_interval(months => p.pool_months) as date) as expires_on) life
              left join lateral (
                   select x.day, x.reason
                     from (select min(r.valid_from), 'PROMOTED', 1
                             from rank r
                             join code c on c.list = 'rank' and c.code = r.rank
                            where r.worker_id = a.worker_id and not r.temporary and r.valid_from >= a.applied_on
                              and c.position >= t.position and c.groups[1] = t.groups[1]
                           union all
                           select max(e.left_on) + 1, 'LEFT_OFFICE', 2
                             from employment e
                            where e.worker_id = a.worker_id and e.worker_type in ('POLICE_OFFICER', 'SPECIAL_CONSTABLE')
                           having count(*) filter (where e.left_on is null) = 0
                           union all
                           select a.left_pool_on, 'WITHDRAWN', 3
                           union all
                           select min(n.outcome_on), 'LATER_OUTCOME', 4
                             from promotion_application n
                             join promotion_process q on q.id = n.process_id
                            where n.worker_id = a.worker_id and n.id <> a.id and q.to_rank = p.to_rank
                              and n.outcome <> 'WITHDRAWN' and (n.outcome_on, n.id) > (a.outcome_on, a.id)
                           union all
                           select life.expires_on, 'EXPIRED', 5) as x (day, reason, first)
                    where x.day is not null
                    order by x.day, x.first
                    limit 1) gone on true
             where a.outcome in ('SUCCESSFUL', 'TALENT_POOL', 'DEVELOPMENT_POOL')
            """;

    private PoolMembership() {}
}
