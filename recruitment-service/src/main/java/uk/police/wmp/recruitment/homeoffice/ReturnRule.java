package uk.police.wmp.recruitment.homeoffice;

/**
 * What must hold of the records before they are returned. A rule's SQL gives the cells that fail it: worker type, rank, value,
 * expected, and the payroll numbers of some of those concerned, a line each. An id is permanent.
 */
enum ReturnRule {
    CONTRACT_ON_CENSUS_DAY("Everybody who is counted in FTE has a contract on the census day.", """
            select p.worker_type, p.rank, count(*), 0, %s
              from present p
             where p.in_fte and p.fte is null
             group by p.worker_type, p.rank
            """),

    FTE_ABOVE_NOTHING("A contract of no hours is that of a career break.", """
            select p.worker_type, p.rank, count(*), 0, %s
              from present p
             where p.in_fte and p.fte = 0 and not exists (
                   select from secondment s where s.worker_id = p.worker_id and s.kind = 'CAREER_BREAK'
                      and s.valid_from <= :day and (s.valid_to is null or s.valid_to >= :day))
             group by p.worker_type, p.rank
            """),

    OFFICER_HAS_RANK("Every police officer has a rank on the census day.", """
            select p.worker_type, p.rank, count(*), 0, %s
              from present p
             where p.worker_type = 'POLICE_OFFICER' and p.rank = 'NONE'
             group by p.worker_type, p.rank
            """),

    RANK_FITS_TYPE("Officers hold ranks of officers, specials those of specials, and nobody else holds any.", """
            select p.worker_type, p.rank, count(*), 0, %s
              from present p
             where p.rank <> 'NONE'
               and not coalesce(case p.worker_type when 'POLICE_OFFICER' then 'OFFICER' = any (p.rank_groups)
                                                   when 'SPECIAL_CONSTABLE' then 'SPECIAL' = any (p.rank_groups) end, false)
             group by p.worker_type, p.rank
            """),

    AWAY_WHILE_IN_SERVICE("Nobody is seconded, designated or on a career break without being in service.", """
            select 'NONE', cast(null as text), count(*), 0, %s
              from (select w.external_id
                      from secondment s join worker w on w.id = s.worker_id
                     where s.valid_from <= :day and (s.valid_to is null or s.valid_to >= :day)
                       and not exists (select from present i where i.worker_id = s.worker_id)) p
            having count(*) > 0
            """),

    HEADS_FOLLOW_FROM_LAST_RETURN(
            "The heads of the return submitted for a year before, with joiners, leavers and who went or came back from"
                    + " elsewhere since, come to the heads of the census day.",
            """
            select t.code, cast(null as text), coalesce(n.heads, 0), coalesce(b.heads, 0) + coalesce(f.joiners - f.leavers, 0)
                   + coalesce(a.away_before, 0) - coalesce(n.away, 0), ''
              from home_office_return r
              join code t on t.list = 'worker-type'
              left join home_office_return_heads b on b.return_id = r.id and b.worker_type = t.code
              left join (select worker_type, count(*) filter (where not away) as heads, count(*) filter (where away) as away
                           from present group by worker_type) n on n.worker_type = t.code
              left join (select worker_type,
                                count(*) filter (where joined_on > :before and joined_on <= :day) as joiners,
                                count(*) filter (where left_on >= :before and left_on < :day) as leavers
                           from employment group by worker_type) f on f.worker_type = t.code
              left join (select e.worker_type, count(*) as away_before
                           from secondment s
                           join code k on k.list = 'secondment-kind' and k.code = s.kind and 'AWAY' = any (k.groups)
                           join employment e on e.worker_id = s.worker_id
                            and e.joined_on <= :before and (e.left_on is null or e.left_on >= :before)
                          where s.valid_from <= :before and (s.valid_to is null or s.valid_to >= :before)
                          group by e.worker_type) a on a.worker_type = t.code
             where r.census_on = :before and r.state = 'SUBMITTED'
               and coalesce(n.heads, 0) <> coalesce(b.heads, 0) + coalesce(f.joiners - f.leavers, 0)
                                         + coalesce(a.away_before, 0) - coalesce(n.away, 0)
            """);

    /** Everybody in service on the census day, with rank, contract, and whether away in another force. */
    private static final String PRESENT = """
            with present as (
                select e.worker_id, w.external_id, e.worker_type, coalesce(h.rank, 'NONE') as rank, r.groups as rank_groups,
                       'COUNTED_IN_FTE' = any (t.groups) as in_fte, c.full_time_equivalent as fte, k.code is not null as away
                  from employment e
                  join worker w on w.id = e.worker_id
                  join code t on t.list = 'worker-type' and t.code = e.worker_type
                  left join rank h on h.worker_id = e.worker_id
                   and h.valid_from <= :day and (h.valid_to is null or h.valid_to >= :day)
                  left join code r on r.list = 'rank' and r.code = h.rank
                  left join contract c on c.worker_id = e.worker_id
                   and c.valid_from <= :day and (c.valid_to is null or c.valid_to >= :day)
                  left join secondment s on s.worker_id = e.worker_id
                   and s.valid_from <= :day and (s.valid_to is null or s.valid_to >= :day)
                  left join code k on k.list = 'secondment-kind' and k.code = s.kind and 'AWAY' = any (k.groups)
                 where e.joined_on <= :day and (e.left_on is null or e.left_on >= :day))
            """;

    private static final String SOME =
            "array_to_string((array_agg(p.external_id order by p.external_id))[1:10], chr(10))";

    private final String statement;
    private final String failing;

    ReturnRule(String statement, String failing) {
        this.statement = statement;
        this.failing = failing;
    }

    String statement() {
        return statement;
    }

    /** Parameters: {@code :day}, the census day, and where {@link #looksBack}, {@code :before}, the one a year earlier. */
    String sql() {
        return PRESENT + failing.formatted(SOME) + " order by 1, 2";
    }

    boolean looksBack() {
        return this == HEADS_FOLLOW_FROM_LAST_RETURN;
    }

    /** For the next year's {@link #HEADS_FOLLOW_FROM_LAST_RETURN}. */
    static String headsToKeep() {
        return "insert into home_office_return_heads (return_id, worker_type, heads) " + PRESENT
                + "select :id, worker_type, count(*) from present where not away group by worker_type";
    }
}
