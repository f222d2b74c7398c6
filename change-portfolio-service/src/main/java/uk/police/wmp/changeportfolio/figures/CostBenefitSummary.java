package uk.police.wmp.changeportfolio.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Costs and benefits by status and programme, over whole financial years (people paper of April 2022, Table 1). */
@ApplicationScoped
class CostBenefitSummary implements Figure {

    // From 2022-04-01 to 2027-03-31: 2022 (April 2022 to March 2023) to 2026 count; 2021 and 2027 don't, nor does a
    // year that
    // the period only begins or ends in. FUNDING balances the other accounts, and is none of the paper's columns.
    private static final String COUNTED = """
            l.basis = :basis and (:programmes = 'ALL' or l.book = :programmes)
               and make_date(l.financial_year, 4, 1) >= :from and make_date(l.financial_year + 1, 4, 1) <= :until
               and l.account <> 'FUNDING'
               and (:posted_to::date is null or j.posted_on <= :posted_to)""";

    // What journals have reversed to nothing is blank, as if it had never been: a re-baselined plan, a closed
    // programme.
    private static final String ROWS = """
            with remaining as (
                select l.book, l.project_id, l.account, sum(l.amount_gbp) as amount
                  from journal_line l
                  join journal j on j.id = l.journal_id
                 where %s
                 group by l.book, l.project_id, l.account
                having sum(l.amount_gbp) <> 0),
            by_project as (
                select r.book, r.project_id,
                       sum(r.amount) filter (where r.account = 'CAPITAL')      as capital,
                       sum(r.amount) filter (where r.account = 'ONE_OFF')      as one_off,
                       sum(r.amount) filter (where r.account = 'CASHABLE')     as cashable,
                       sum(r.amount) filter (where r.account = 'RECURRING')    as recurring,
                       sum(r.amount) filter (where r.account = 'NON_CASHABLE') as non_cashable
                  from remaining r
                 group by r.book, r.project_id),
            summary as (
                select b.book as status, p.programme_id, coalesce(m.name, 'Standalone') as programme,
                       coalesce(string_agg(p.short_name, ', ' order by p.board_order, p.external_id), '') as projects,
                       sum(b.capital) as capital, sum(b.one_off) as one_off, sum(b.cashable) as cashable,
                       sum(b.recurring) as recurring, sum(b.non_cashable) as non_cashable,
                       min(coalesce(m.board_order, p.board_order)) as board_order
                  from by_project b
                  join project p on p.id = b.project_id
                  left join programme m on m.id = p.programme_id
                 group by b.book, p.programme_id, m.name)
            """.formatted(COUNTED);

    private static final String SQL = ROWS + """
            select s.status, s.programme, s.projects, s.capital, s.one_off, s.cashable, s.recurring, s.non_cashable
              from summary s
              join code c on c.list = 'programme-status' and c.code = s.status
             order by c.position, s.board_order, s.programme
            """;

    private static final String LINES = ROWS + """
            select l.id, j.external_id || '/' || l.line_number as external_id, s.status, s.programme, s.projects
              from journal_line l
              join journal j on j.id = l.journal_id
              join project p on p.id = l.project_id
              join summary s on s.status = l.book
               and coalesce(s.programme_id::text, '') = coalesce(p.programme_id::text, '')
             where %s
            """.formatted(COUNTED);

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("cost-benefit-summary", "Costs and benefits by programme")
                .question("What do the programmes cost, and what do they bring, over these financial years?")
                .publishedExactly("It adds up pounds of programmes; no person is in it.")
                .time(TimeShape.PERIOD)
                .filters(
                        Filter.choice(
                                "programmes",
                                "The book of live programmes, of closed ones, or both",
                                "LIVE",
                                "CLOSED",
                                "ALL"),
                        Filter.choice("basis", "What is planned, or what has happened", "PLAN", "ACTUAL"),
                        Filter.date("postedTo", "Only what was posted on or before this day"))
                .columns(
                        Column.dimension("status", "Status").codes("programme-status"),
                        Column.dimension("programme", "Programme"),
                        Column.dimension("projects", "Project"),
                        Column.measure("capital", "Capital £", "GBP", 0),
                        Column.measure("oneOff", "One off costs £", "GBP", 0),
                        Column.measure("cashable", "Cashable benefits £", "GBP", 0),
                        Column.measure("recurring", "Recurring costs £", "GBP", 0),
                        Column.measure("nonCashable", "Non cashable benefits £", "GBP", 0),
                        Column.sum("total", "Grand total £")
                                .of("capital", "oneOff", "cashable", "recurring", "nonCashable")
                                .unit("GBP"))
                .sql(SQL)
                .summedTotals()
                .sources("journals", "journal-lines", "projects", "programmes")
                .records(RecordsBehind.of(
                        "journal-lines",
                        "/v1/journal-lines",
                        "change-portfolio:read",
                        RecordsBehind.parts("total"),
                        LINES))
                .notes(
                        "Costs are positive and benefits negative: a negative total brings more than it costs.",
                        "Counts the financial years (April to March) that lie wholly in the period.",
                        "Programmes are live or closed as the journals in the ledger say: closing one moves its amounts.",
                        "A blank cell has no amount, or none that a re-baseline has left.")
                .chart(Chart.bars("total"))
                .build();
    }
}
