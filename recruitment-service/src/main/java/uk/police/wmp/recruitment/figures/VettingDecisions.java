package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.Grain;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Whether vetting decides alike for different groups (PEEL inspection 2018/19: monitoring of disparities). */
@ApplicationScoped
class VettingDecisions implements Figure {

    private static final String SQL = """
            select case :characteristic
                        when 'SEX' then w.sex
                        when 'DISABILITY' then w.disability
                        else case when w.ethnicity = 'NS' then 'NOT_STATED'
                                  when 'ETHNIC_MINORITY' = any (eth.groups) then 'ETHNIC_MINORITY' else 'WHITE' end end as person_group,
                   count(*) filter (where c.decision = 'GRANTED')  as granted,
                   count(*) filter (where c.decision = 'REFUSED')  as refused
              from vetting_clearance c
              join worker w on w.id = c.worker_id
              join code eth on eth.list = 'ethnicity' and eth.code = w.ethnicity
             where c.decided_on >= :from and c.decided_on <= :to and c.condition_id is null
             group by 1
             order by 1
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("vetting-decisions", "Vetting decisions by group")
                .question("Are people of different groups refused vetting clearance at different rates?")
                .version(2)
                .time(TimeShape.PERIOD)
                .oneAtATime(Grain.FINANCIAL_YEAR)
                .filters(Filter.choice(
                        "characteristic", "By which characteristic the groups are", "ETHNICITY", "SEX", "DISABILITY"))
                .columns(
                        Column.dimension("personGroup", "Group"),
                        Column.count("granted", "Granted").disclosive(),
                        Column.count("refused", "Refused").disclosive(),
                        Column.sum("decided", "Decided").of("granted", "refused"),
                        Column.percent("refusedPercent", "Refused, of those decided", 1)
                                .of("refused")
                                .over("decided"))
                .sql(SQL)
                .summedTotals()
                .sources("vetting-clearances", "workers")
                .records(RecordsBehind.of(
                                "vetting-clearances",
                                "/v1/vetting-clearances",
                                "vetting:read",
                                RecordsBehind.each("decided").marked("granted", "refused"),
                                """
                        select c.id, c.external_id, c.decision = 'GRANTED' as granted, c.decision = 'REFUSED' as refused,
                               case :characteristic
                                    when 'SEX' then w.sex
                                    when 'DISABILITY' then w.disability
                                    else case when w.ethnicity = 'NS' then 'NOT_STATED'
                                              when 'ETHNIC_MINORITY' = any (eth.groups) then 'ETHNIC_MINORITY' else 'WHITE' end end as person_group
                          from vetting_clearance c
                          join worker w on w.id = c.worker_id
                          join code eth on eth.list = 'ethnicity' and eth.code = w.ethnicity
                         where c.decided_on >= :from and c.decided_on <= :to and c.condition_id is null
                        """)
                        .telling("characteristics:read"))
                .notes(
                        "Conditions of applications are not among them: of those who were refused no clearance remains, so that counting the others"
                                + " would make recruitment look as if nobody were. Pass rates by step are of candidates.",
                        "Counts decisions, not people: who was decided on twice in the year counts twice.",
                        "Ethnic minority excludes white minorities. Small counts are not shown.")
                .chart(Chart.bars("refusedPercent"))
                .build();
    }
}
