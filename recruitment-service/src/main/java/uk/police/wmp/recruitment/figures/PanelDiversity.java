package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Grain;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Whether selection panels are designed for diversity (modern workforce paper of 2018, para 44). */
@ApplicationScoped
class PanelDiversity implements Figure {

    private static final String SQL = """
            with panel as (
                select p.id, p.step,
                       count(*)                                                     as seats,
                       count(*) filter (where w.sex = 'F')                          as female,
                       count(*) filter (where w.sex = 'M')                          as male,
                       count(*) filter (where 'ETHNIC_MINORITY' = any (e.groups))   as minority
                  from selection_panel p
                  join panel_member m on m.panel_id = p.id and m.stood_down_on is null
                  join assessor a on a.id = m.assessor_id
                  join worker w on w.id = a.worker_id
                  join code e on e.list = 'ethnicity' and e.code = w.ethnicity
                 where p.held_on >= :from and p.held_on <= :to
                 group by p.id, p.step)
            select p.step,
                   count(*)                                                         as panels,
                   count(*) filter (where female > 0 and male > 0)                  as both_sexes,
                   count(*) filter (where minority > 0)                             as with_ethnic_minority,
                   count(*) filter (where female > 0 and male > 0 and minority > 0) as diverse,
                   sum(seats) as seats, sum(female) as female_seats, sum(minority) as ethnic_minority_seats
              from panel p
              join code s on s.list = 'selection-step' and s.code = p.step
             group by p.step, s.position
             order by s.position
            """;

    private static final String SEATS = """
            select m.id, m.external_id, m.panel_id, p.step, w.sex = 'F' as female_seats, w.sex = 'M' as male,
                   'ETHNIC_MINORITY' = any (e.groups) as ethnic_minority_seats
              from selection_panel p
              join panel_member m on m.panel_id = p.id and m.stood_down_on is null
              join assessor a on a.id = m.assessor_id
              join worker w on w.id = a.worker_id
              join code e on e.list = 'ethnicity' and e.code = w.ethnicity
             where p.held_on >= :from and p.held_on <= :to
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("panel-diversity", "Diversity of selection panels")
                .question("Are selection panels made up of women and men, and of more than one ethnic group?")
                .time(TimeShape.PERIOD)
                .oneAtATime(Grain.FINANCIAL_YEAR)
                .columns(
                        Column.dimension("step", "Step").codes("selection-step"),
                        Column.count("panels", "Panels").unit("panels"),
                        Column.percent("diversePercent", "Diverse panels", 1)
                                .of("diverse")
                                .over("panels"),
                        Column.count("diverse", "Panels with women, men and an ethnic minority member")
                                .unit("panels")
                                .disclosive(),
                        Column.count("bothSexes", "Panels with women and men")
                                .unit("panels")
                                .disclosive(),
                        Column.count("withEthnicMinority", "Panels with an ethnic minority member")
                                .unit("panels")
                                .disclosive(),
                        Column.count("seats", "Seats").unit("seats"),
                        Column.percent("femalePercent", "Seats held by women", 1)
                                .of("femaleSeats")
                                .over("seats"),
                        Column.percent("ethnicMinorityPercent", "Seats held by ethnic minority members", 1)
                                .of("ethnicMinoritySeats")
                                .over("seats"),
                        Column.count("femaleSeats", "Seats held by women")
                                .unit("seats")
                                .disclosive(),
                        Column.count("ethnicMinoritySeats", "Seats held by ethnic minority members")
                                .unit("seats")
                                .disclosive())
                .sql(SQL)
                .summedTotals()
                .sources("selection-panels", "panel-members", "assessors", "workers")
                .records(
                        RecordsBehind.of(
                                "selection-panels",
                                "/v1/selection-panels",
                                "recruitment:read",
                                RecordsBehind.each("panels"),
                                """
                        select p.id, p.external_id, p.step
                          from selection_panel p
                         where p.held_on >= :from and p.held_on <= :to
                           and exists (select from panel_member m where m.panel_id = p.id and m.stood_down_on is null)
                        """),
                        RecordsBehind.of(
                                        "selection-panels",
                                        "/v1/selection-panels",
                                        "recruitment:read",
                                        RecordsBehind.each("panels")
                                                .marked("diverse", "bothSexes", "withEthnicMinority"),
                                        """
                        select p.id, p.external_id, p.step, p.female and p.male as both_sexes, p.minority as with_ethnic_minority,
                               p.female and p.male and p.minority as diverse
                          from (
                        select p.id, p.external_id, p.step, bool_or(s.female_seats) as female, bool_or(s.male) as male,
                               bool_or(s.ethnic_minority_seats) as minority
                          from selection_panel p
                          join (
                        """ + SEATS + """
                               ) s on s.panel_id = p.id
                         group by p.id
                               ) p
                        """)
                                .telling("characteristics:read"),
                        RecordsBehind.of(
                                "panel-members",
                                "/v1/panel-members",
                                "recruitment:read",
                                RecordsBehind.each("seats"),
                                """
                        select m.id, m.external_id, p.step
                          from selection_panel p
                          join panel_member m on m.panel_id = p.id and m.stood_down_on is null
                         where p.held_on >= :from and p.held_on <= :to
                        """),
                        RecordsBehind.of(
                                        "panel-members",
                                        "/v1/panel-members",
                                        "recruitment:read",
                                        RecordsBehind.each("seats").marked("femaleSeats", "ethnicMinoritySeats"),
                                        SEATS)
                                .telling("characteristics:read"))
                .notes(
                        "Panels held in the period, by those who sat on them to the end. A panel is diverse with women, men and at"
                                + " least one ethnic minority member on it.",
                        "Shares of seats are of all seats; whoever sat on two panels held two.")
                .chart(Chart.bars("diversePercent"))
                .build();
    }
}
