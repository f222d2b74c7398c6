package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Where leavers go: those who came back as officers (people paper of April 2022, para 5). */
@ApplicationScoped
class LeaversJoiningAsOfficers implements Figure {

    // Left on 31 March and an officer from 1 April: joined as one. Twelve months to the day still count, a day more
    // doesn't.
    private static final String SQL = """
            with leaver as (
                select date_trunc('year', e.left_on)::date as year, e.worker_id, e.left_on,
                       case when w.ethnicity = 'NS' then 'NOT_STATED'
                            when 'ETHNIC_MINORITY' = any (eth.groups) then 'ETHNIC_MINORITY' else 'WHITE' end as ethnicity_group
                  from employment e
                  join worker w on w.id = e.worker_id
                  join code eth on eth.list = 'ethnicity' and eth.code = w.ethnicity
                 where e.worker_type = :worker_type and e.left_on >= :from and e.left_on < :until)
            select l.year, l.ethnicity_group, count(*) as leavers,
                   count(*) filter (where exists (
                       select from employment n
                        where n.worker_id = l.worker_id and n.worker_type = 'POLICE_OFFICER'
                          and n.joined_on > l.left_on and n.joined_on <= l.left_on + interval '12 months')) as joined_as_officers
              from leaver l
             group by grouping sets ((l.year, l.ethnicity_group), (l.ethnicity_group), ())
             order by l.year, l.ethnicity_group
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("leavers-joining-as-officers", "Leavers who joined as officers")
                .question("Of those who left a role, how many did so to become police officers here?")
                .time(TimeShape.PERIOD)
                .countsParts()
                // each type is a question of its own: leavers of one are never leavers of another on that day
                .filters(Filter.choice(
                        "workerType",
                        "Leavers of this worker type",
                        "PCSO",
                        "POLICE_STAFF",
                        "SPECIAL_CONSTABLE",
                        "DESIGNATED_OFFICER",
                        "POLICE_SUPPORT_VOLUNTEER"))
                .columns(
                        Column.year("year", "Year"),
                        Column.dimension("ethnicityGroup", "Ethnicity").codes("self-defined-ethnicity-group"),
                        Column.count("leavers", "Leavers").disclosive(),
                        Column.count("joinedAsOfficers", "Joined as officers").disclosive(),
                        Column.percent("joinedAsOfficersPercent", "Joined as officers", 1)
                                .of("joinedAsOfficers")
                                .over("leavers"))
                .sql(SQL)
                .sources("workers", "employments")
                .records(RecordsBehind.of(
                                "employments",
                                "/v1/employments",
                                "recruitment:read",
                                RecordsBehind.each("leavers").marked("joinedAsOfficers"),
                                """
                        select e.id, e.external_id, date_trunc('year', e.left_on)::date as year,
                               exists (select from employment n
                                        where n.worker_id = e.worker_id and n.worker_type = 'POLICE_OFFICER'
                                          and n.joined_on > e.left_on
                                          and n.joined_on <= e.left_on + interval '12 months') as joined_as_officers,
                               case when w.ethnicity = 'NS' then 'NOT_STATED'
                                    when 'ETHNIC_MINORITY' = any (eth.groups) then 'ETHNIC_MINORITY' else 'WHITE' end as ethnicity_group
                          from employment e
                          join worker w on w.id = e.worker_id
                          join code eth on eth.list = 'ethnicity' and eth.code = w.ethnicity
                         where e.worker_type = :worker_type and e.left_on >= :from and e.left_on < :until
                        """)
                        .telling("characteristics:read"))
                .notes(
                        "A leaver joined as an officer who has an employment as one that began within twelve months of the last day"
                                + " in the role. Of the last year's leavers some may still do so.",
                        "Ethnic minority excludes white minorities.")
                .chart(Chart.bars("joinedAsOfficersPercent"))
                .build();
    }
}
