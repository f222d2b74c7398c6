package uk.police.wmp.volunteers.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Special constables and their hours by month (people paper of April 2022, para 40). */
@ApplicationScoped
class SpecialsHoursByMonth implements Figure {

    // A month is London's: a duty that starts at half past midnight on 1 July, British Summer Time, is July's.
    private static final String SQL = """
            with month as (
                select m as month, (m + interval '1 month')::date as next_month from unnest(:months) as m),
            heads as (
                select m.month, count(*) as specials
                  from month m
                  join special_status s
                    on s.valid_from < m.next_month and (s.valid_to is null or s.valid_to >= m.next_month - 1)
                 where s.status <> 'LEFT'
                 group by m.month),
            worked as (
                select m.month, sum(extract(epoch from d.ended_at - d.started_at)) / 3600 as hours
                  from month m
                  join duty d
                    on d.started_at >= m.month::timestamp at time zone 'Europe/London'
                   and d.started_at < m.next_month::timestamp at time zone 'Europe/London'
                 where d.signed_off_on is not null
                 group by m.month)
            select m.month, coalesce(h.specials, 0) as specials, coalesce(w.hours, 0) as hours
              from month m left join heads h on h.month = m.month left join worked w on w.month = m.month
             order by m.month
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("specials-hours-by-month", "Special constables: number and hours by month")
                .question("How many special constables does the force have, and how many hours do they give?")
                .publishedExactly("Special constables serve in public, and hours are added up over all of them.")
                .time(TimeShape.PERIOD)
                .columns(
                        Column.month("month", "Month"),
                        Column.count("specials", "Total number of specials").notAdditive(),
                        Column.measure("hours", "Total number of hours", "hours", 0),
                        Column.average("averageHours", "Average hours per special", "hours", 1)
                                .of("hours")
                                .over("specials"))
                .sql(SQL)
                .sources("special-statuses", "duties")
                .records(
                        RecordsBehind.of("duties", "/v1/duties", "volunteers:read", RecordsBehind.parts("hours"), """
                        select d.id, d.external_id, m.month
                          from unnest(:months) as m (month)
                          join duty d
                            on d.started_at >= m.month::timestamp at time zone 'Europe/London'
                           and d.started_at < (m.month + interval '1 month') at time zone 'Europe/London'
                         where d.signed_off_on is not null
                        """),
                        RecordsBehind.of(
                                        "special-statuses",
                                        "/v1/special-statuses",
                                        "volunteers:read",
                                        RecordsBehind.each("specials"),
                                        """
                        select s.id, s.external_id, m.month
                          from unnest(:months) as m (month)
                          join special_status s on s.valid_from < (m.month + interval '1 month')::date
                           and (s.valid_to is null or s.valid_to >= (m.month + interval '1 month')::date - 1)
                         where s.status <> 'LEFT'
                        """)
                                .telling("special-statuses:read"))
                .notes(
                        "Specials are those in force on the last day of the month, whatever their status.",
                        "Hours are of duties that started in the month and are signed off.")
                .chart(Chart.lines("averageHours"))
                .build();
    }
}
