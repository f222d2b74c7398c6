package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.QualityNote;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Strength against budgeted establishment, by worker type (modern workforce paper of 2018, para 39). */
@ApplicationScoped
class WorkforceStrength implements Figure {

    // A worker counts from the day of joining to the last day of service: who left on the 31st is strength on the 31st.
    private static final String SQL = """
            with strength as (
                select e.worker_type,
                       count(*)                                 as heads,
                       count(*) filter (where c.id is null)     as without_contract,
                       sum(c.full_time_equivalent)              as fte
                  from employment e
                  left join contract c
                    on c.worker_id = e.worker_id
                   and c.valid_from <= :as_at and (c.valid_to is null or c.valid_to >= :as_at)
                 where e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
                   and (:definition = 'FORCE' or e.worker_id not in
            """ + Away.WORKERS + """
                   )
                 group by e.worker_type),
            budget as (
                select worker_type, sum(posts) as posts
                  from establishment
                 where valid_from <= :as_at and (valid_to is null or valid_to >= :as_at)
                 group by worker_type),
            by_type as (
                select t.code as worker_type, t.position, 'COUNTED_IN_FTE' = any (t.groups) as in_fte,
                       b.posts,
                       case when 'COUNTED_IN_FTE' = any (t.groups) then coalesce(s.fte, 0)
                            else coalesce(s.heads, 0) end as strength,
                       coalesce(s.heads, 0) as heads,
                       case when 'COUNTED_IN_FTE' = any (t.groups) then coalesce(s.without_contract, 0) else 0 end as without_contract
                  from code t
                  left join strength s on s.worker_type = t.code
                  left join budget b on b.worker_type = t.code
                 where t.list = 'worker-type' and (s.heads is not null or b.posts is not null))
            select worker_type, posts as establishment, strength, heads, heads_in_fte, without_contract
              from (select worker_type, position, posts, strength, heads, case when in_fte then heads else 0 end as heads_in_fte,
                           without_contract
                      from by_type
                    union all
                    select null, 1000, sum(posts), sum(strength) filter (where in_fte), sum(heads),
                           sum(heads) filter (where in_fte), sum(without_contract)
                      from by_type) rows
             order by position
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("workforce-strength", "Workforce: budgeted establishment and strength")
                .version(2)
                .question("How many people does the force have, against what it is budgeted for?")
                .publishedExactly("Worker types are worn or public; nothing that is protected is counted.")
                .time(TimeShape.AS_AT)
                .filters(Filter.choice(
                        "definition",
                        "Everybody in service, or only whom the Home Office counts",
                        "FORCE",
                        "HOME_OFFICE"))
                .columns(
                        Column.dimension("workerType", "Role type").codes("worker-type"),
                        Column.measure("establishment", "Budgeted establishment", "posts", 0),
                        Column.measure("strength", "Strength FTE", "FTE", 1),
                        Column.sum("variance", "Variance")
                                .of("strength")
                                .minus("establishment")
                                .unit("FTE")
                                .decimals(1),
                        Column.count("heads", "Heads"),
                        Column.count("headsInFte", "Heads that count in full-time equivalents")
                                .hidden(),
                        Column.count("withoutContract", "Without a contract on the day")
                                .hidden())
                .sql(SQL)
                .sources("employments", "contracts", "establishments", "secondments")
                .records(RecordsBehind.of(
                        "employments",
                        "/v1/employments",
                        "recruitment:read",
                        RecordsBehind.each("heads").marked("headsInFte", "withoutContract"),
                        """
                        select e.id, e.external_id, e.worker_type, 'COUNTED_IN_FTE' = any (t.groups) as heads_in_fte,
                               'COUNTED_IN_FTE' = any (t.groups) and c.id is null as without_contract
                          from employment e
                          join code t on t.list = 'worker-type' and t.code = e.worker_type
                          left join contract c
                            on c.worker_id = e.worker_id
                           and c.valid_from <= :as_at and (c.valid_to is null or c.valid_to >= :as_at)
                         where e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
                           and (:definition = 'FORCE' or e.worker_id not in
                        """ + Away.WORKERS + ")"))
                .quality(new QualityNote("NO_CONTRACT", "withoutContract", "headsInFte"))
                .contradicted(Contradicting.inStrength(":as_at"))
                .notes(
                        "Strength is full-time equivalents on the day by contract, career breaks and long-term absence"
                                + " included; special constables and police support volunteers are heads, have no"
                                + " establishment, and are not in the total.",
                        "Heads are everybody in service on the day, volunteers and those on career breaks included, in the total too: the"
                                + " records behind it are theirs.",
                        "With definition=HOME_OFFICE those seconded to other forces and those designated under section 39 are left"
                                + " out, as in the return of 31 March (inspection of 2018/19, annex A).",
                        "Who has no contract on the day is a head without hours: quality says how many there are.",
                        "Variance is strength less establishment: negative where posts are vacant.")
                .chart(Chart.bars("establishment", "strength"))
                .build();
    }
}
