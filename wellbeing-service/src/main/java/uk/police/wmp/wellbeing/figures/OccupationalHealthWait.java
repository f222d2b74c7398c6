package uk.police.wmp.wellbeing.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Days from a referral to the first appointment, by quarter of the referral (board paper of April 2022, para 21). */
@ApplicationScoped
class OccupationalHealthWait implements Figure {

    private static final String SQL = """
            with referral as (
                select date_trunc('quarter', r.referred_on)::date as quarter, r.id,
                       (select min(a.appointment_on) from occupational_health_appointment a
                         where a.referral_id = r.id) - r.referred_on as days
                  from occupational_health_referral r
                 where r.referred_on >= :from and r.referred_on <= :to
            )
            select q.quarter,
                   sum(r.days)                                                       as wait_days,
                   (percentile_cont(0.5) within group (order by r.days))::numeric    as median_days,
                   (percentile_disc(0.9) within group (order by r.days))::numeric    as ninetieth_percentile_days,
                   count(r.days)                                                     as seen,
                   count(r.id) filter (where r.days is null)                         as waiting
              from unnest(:quarters) as q(quarter)
              left join referral r on r.quarter = q.quarter
             group by q.quarter
             order by q.quarter
            """;

    private static final String RECORDS = """
            select r.id, r.external_id, date_trunc('quarter', r.referred_on)::date as quarter, a.referral_id is not null as seen,
                   a.referral_id is null as waiting
              from occupational_health_referral r
              left join (select distinct referral_id from occupational_health_appointment) a on a.referral_id = r.id
             where r.referred_on >= :from and r.referred_on <= :to
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("oh-wait", "Time from occupational health referral to appointment")
                .question("How many days did those who were referred to occupational health wait for an appointment?")
                .time(TimeShape.PERIOD)
                .columns(
                        Column.quarter("quarter", "Quarter of referral"),
                        Column.average("meanDays", "Average days", "days", 2)
                                .of("waitDays")
                                .over("seen"),
                        Column.measure("medianDays", "Median days", "days", 1)
                                .notAdditive()
                                .countedBy("seen"),
                        Column.measure("ninetiethPercentileDays", "Nine in ten were seen within", "days", 0)
                                .notAdditive()
                                .countedBy("seen"),
                        Column.measure("waitDays", "Days waited by all", "days", 0)
                                .countedBy("seen"),
                        Column.count("seen", "With an appointment").disclosive(),
                        Column.count("waiting", "Still without one").disclosive())
                .sql(SQL)
                .summedTotals()
                .sources("occupational-health-referrals", "occupational-health-appointments")
                .records(RecordsBehind.of(
                        "occupational-health-referrals",
                        "/v1/occupational-health-referrals",
                        "absence-reasons:read",
                        RecordsBehind.marked("seen", "waiting"),
                        RECORDS))
                .notes(
                        "The wait is the days from the referral to the earliest appointment, kept or not, whenever it is.")
                .chart(Chart.lines("meanDays", "medianDays", "ninetiethPercentileDays"))
                .build();
    }
}
