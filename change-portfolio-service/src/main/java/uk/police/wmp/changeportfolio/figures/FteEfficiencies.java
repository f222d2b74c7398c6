package uk.police.wmp.changeportfolio.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Posts released by project and executive portfolio, with subtotals by status (people paper of April 2022, Table 2). */
@ApplicationScoped
class FteEfficiencies implements Figure {

    // Realised from 2027-03-31 or to 2022-04-01: counted from 2022-04-01 to 2027-03-31; a day later, or earlier, not.
    private static final String COUNTED = """
            b.fte_released <> 0
               and b.realised_from <= :to and (b.realised_to is null or b.realised_to >= :from)
               and (:programmes = 'ALL' or :programmes = coalesce(m.status, 'LIVE'))""";

    private static final String PROJECT = "coalesce(m.name || ' - ', '') || p.name";

    // A blank cell of a project releases nothing there; a subtotal of nothing is 0, as the paper prints it.
    private static final String SQL = """
            with released as (
                select p.delivery, d.position, p.id as project_id, %1$s as project,
                       coalesce(m.board_order, p.board_order) as programme_order, p.board_order,
                       b.executive_portfolio as portfolio, b.fte_released as fte
                  from benefit b
                  join project p on p.id = b.project_id
                  left join programme m on m.id = p.programme_id
                  join code d on d.list = 'project-delivery' and d.code = p.delivery
                 where %2$s)
            select r.delivery as status,
                   case when grouping(r.project_id) = 0 then r.project end as project,
                   case when grouping(r.project_id) = 0 then sum(r.fte) filter (where r.portfolio = 'CRIME')
                        else coalesce(sum(r.fte) filter (where r.portfolio = 'CRIME'), 0) end as crime,
                   case when grouping(r.project_id) = 0 then sum(r.fte) filter (where r.portfolio = 'DCC')
                        else coalesce(sum(r.fte) filter (where r.portfolio = 'DCC'), 0) end as dcc,
                   case when grouping(r.project_id) = 0 then sum(r.fte) filter (where r.portfolio = 'LOCAL_POLICING')
                        else coalesce(sum(r.fte) filter (where r.portfolio = 'LOCAL_POLICING'), 0) end as local_policing,
                   case when grouping(r.project_id) = 0 then sum(r.fte) filter (where r.portfolio = 'OPERATIONS')
                        else coalesce(sum(r.fte) filter (where r.portfolio = 'OPERATIONS'), 0) end as operations,
                   case when grouping(r.project_id) = 0 then sum(r.fte) filter (where r.portfolio = 'SECURITY')
                        else coalesce(sum(r.fte) filter (where r.portfolio = 'SECURITY'), 0) end as security
              from released r
             group by grouping sets (
                   (r.delivery, r.position, r.project_id, r.project, r.programme_order, r.board_order),
                   (r.delivery, r.position), ())
             order by r.position nulls last, grouping(r.project_id), r.programme_order, r.board_order, r.project
            """.formatted(PROJECT, COUNTED);

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("fte-efficiencies", "FTE efficiencies by executive portfolio")
                .question("How many posts do projects release, in which executive portfolio?")
                .publishedExactly("It counts posts that projects release; no person is in it.")
                .time(TimeShape.PERIOD)
                .filters(Filter.choice(
                        "programmes",
                        "Projects of live programmes and standing alone, of closed ones, or both",
                        "LIVE",
                        "CLOSED",
                        "ALL"))
                .columns(
                        Column.dimension("status", "Status").codes("project-delivery"),
                        Column.dimension("project", "Project name"),
                        Column.measure("crime", "Crime FTE", "FTE", 2),
                        Column.measure("dcc", "DCC FTE", "FTE", 2),
                        Column.measure("localPolicing", "Local policing FTE", "FTE", 2),
                        Column.measure("operations", "Operations FTE", "FTE", 2),
                        Column.measure("security", "Security FTE", "FTE", 2),
                        Column.sum("total", "Grand total FTE")
                                .of("crime", "dcc", "localPolicing", "operations", "security")
                                .unit("FTE")
                                .decimals(2))
                .sql(SQL)
                .sources("benefits", "projects", "programmes")
                .records(RecordsBehind.of(
                        "benefits",
                        "/v1/benefits",
                        "change-portfolio:read",
                        RecordsBehind.parts("total"),
                        """
                        select b.id, b.external_id, p.delivery as status, %s as project
                          from benefit b
                          join project p on p.id = b.project_id
                          left join programme m on m.id = p.programme_id
                         where %s
                        """.formatted(PROJECT, COUNTED)))
                .notes(
                        "Full-time equivalents; negative where posts are released.",
                        "Counts benefits whose realisation falls, wholly or partly, into the period.",
                        "Posts released are time given back, not people let go: what is cashable is in the summary of costs and benefits.")
                .chart(Chart.bars("total"))
                .build();
    }
}
