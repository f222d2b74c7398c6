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

/** New officers from under-represented groups against the force's ambition (people paper of April 2022, para 8). */
@ApplicationScoped
class UpliftRepresentation implements Figure {

    private static final String SQL = """
            with ambition as (
                select percent from workforce_standard
                 where kind = :group || '_SHARE' and unit_id is null
                   and valid_from <= :to and (valid_to is null or valid_to >= :to))
            select y as financial_year, count(e.id) as joiners,
                   count(e.id) filter (where case :group when 'FEMALE' then w.sex = 'F'
                                                  else 'ETHNIC_MINORITY' = any (eth.groups) end)          as under_represented,
                   count(e.id) filter (where :denominator = 'ALL' or case :group when 'FEMALE' then w.sex <> 'NOT_KNOWN' else w.ethnicity <> 'NS' end) as denominator,
                   count(e.id) filter (where :denominator = 'ALL' or case :group when 'FEMALE' then w.sex <> 'NOT_KNOWN' else w.ethnicity <> 'NS' end)
                     * (select percent from ambition) / 100                                               as ambition,
                   count(e.id) filter (where w.ethnicity = 'NS')                                          as ethnicity_not_stated
              from unnest(:financial_years) as y
              left join employment e
                on e.worker_type = 'POLICE_OFFICER' and e.joined_on >= y and e.joined_on < (y + interval '1 year')::date
               and e.joined_on >= :from and e.joined_on < :until
              left join worker w on w.id = e.worker_id
              left join code eth on eth.list = 'ethnicity' and eth.code = w.ethnicity
             group by y
             order by y
            """;

    /** To be formatted with more columns, and more tables. */
    private static final String JOINERS = """
            select e.id, e.external_id, y as financial_year
            %s
              from unnest(:financial_years) as y
              join employment e
                on e.worker_type = 'POLICE_OFFICER' and e.joined_on >= y and e.joined_on < (y + interval '1 year')::date
               and e.joined_on >= :from and e.joined_on < :until
            %s
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("uplift-representation", "New officers from under-represented groups")
                .question("Do new officers come from the groups that the force has too few of, as often as it hopes?")
                .time(TimeShape.PERIOD)
                .countsParts()
                .filters(
                        Filter.choice("group", "Who is counted as under-represented", "ETHNIC_MINORITY", "FEMALE"),
                        Representation.DENOMINATOR)
                .columns(
                        Column.financialYear("financialYear", "Financial year"),
                        Column.count("joiners", "New officers"),
                        Column.count("underRepresented", "From the under-represented group")
                                .disclosive(),
                        Column.percent("sharePercent", "Share", 1)
                                .of("underRepresented")
                                .over("denominator"),
                        Column.percent("ambitionPercent", "Ambition", 1)
                                .of("ambition")
                                .over("denominator"),
                        Column.percent("gapPercent", "Share above or below the ambition, in points", 1)
                                .of("underRepresented")
                                .minus("ambition")
                                .over("denominator"),
                        Column.sum("gap", "Above or below the ambition")
                                .of("underRepresented")
                                .minus("ambition"),
                        Column.measure("ambition", "New officers at the ambition", "people", 0),
                        Column.count("denominator", "New officers counted in the share"),
                        Column.count("ethnicityNotStated", "Ethnicity not stated")
                                .hidden())
                .sql(SQL)
                .summedTotals()
                .sources("workers", "employments", "workforce-standards")
                .records(
                        RecordsBehind.of(
                                "employments",
                                "/v1/employments",
                                "recruitment:read",
                                RecordsBehind.each("joiners"),
                                JOINERS.formatted("", "")),
                        RecordsBehind.of(
                                        "employments",
                                        "/v1/employments",
                                        "recruitment:read",
                                        RecordsBehind.each("joiners")
                                                .marked("underRepresented", "denominator", "ethnicityNotStated"),
                                        JOINERS.formatted("""
                               , case :group when 'FEMALE' then w.sex = 'F'
                                             else 'ETHNIC_MINORITY' = any (eth.groups) end as under_represented,
                               :group = 'FEMALE' or :denominator = 'ALL' or w.ethnicity <> 'NS' as denominator,
                               w.ethnicity = 'NS' as ethnicity_not_stated
                        """, """
                          join worker w on w.id = e.worker_id
                          join code eth on eth.list = 'ethnicity' and eth.code = w.ethnicity
                        """))
                                .telling("characteristics:read"))
                .quality(new QualityNote("ETHNICITY_NOT_STATED", "ethnicityNotStated", "joiners"))
                .notes(
                        "The ambition is the workforce standard in force on the last day of the period; whether it is a formal target"
                                + " stands in its record.",
                        Representation.NOTES[0],
                        Representation.NOTES[1])
                .chart(Chart.lines("sharePercent", "ambitionPercent"))
                .build();
    }
}
