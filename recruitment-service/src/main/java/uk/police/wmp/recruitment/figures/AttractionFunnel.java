package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** From an expression of interest to an appointment, and how long a hire takes. */
@ApplicationScoped
class AttractionFunnel implements Figure {

    // Interest received and applications submitted from :from to :to, both days counted, and what became of them since.
    // The median is
    // the middle of the days to hire, or the mean of the two in the middle: upto counts the hires that took so many
    // days or fewer.
    private static final String SQL = """
            with came as (
                select e.campaign_id, e.channel, true as interest, null::date as offered_on, null::integer as days
                  from expression_of_interest e
                 where e.received_on between :from and :to
                union all
                select a.campaign_id, coalesce(e.channel, 'DIRECT'), false, a.offered_on, a.appointed_on - a.submitted_on
                  from application a
                  left join expression_of_interest e on e.id = a.expression_of_interest_id
                 where a.submitted_on between :from and :to),
            counted as (
                select campaign_id, channel, days, count(*) filter (where interest) as expressions,
                       count(*) filter (where not interest) as applications, count(offered_on) as offers, count(days) as hires
                  from came
                 group by campaign_id, channel, days),
            ranked as (
                select c.name, t.*,
                       sum(hires) over (partition by c.name, channel order by days) as upto,  sum(hires) over (partition by c.name, channel) as hired,
                       sum(hires) over (order by days)                              as upto_all, sum(hires) over ()                             as all_hired
                  from counted t
                  join campaign c on c.id = t.campaign_id)
            select r.name                    as campaign,
                   r.channel,
                   sum(r.expressions)        as expressions,
                   sum(r.applications)       as applications,
                   sum(r.offers)             as offers,
                   sum(r.hires)              as appointments,
                   sum(r.hires * r.days)     as days_to_hire,
                   case grouping(r.name)
                        when 0 then (min(r.days) filter (where r.upto * 2 >= r.hired) + min(r.days) filter (where r.upto * 2 > r.hired)) / 2.0
                        else (min(r.days) filter (where r.upto_all * 2 >= r.all_hired) + min(r.days) filter (where r.upto_all * 2 > r.all_hired)) / 2.0
                         end                 as median_days_to_hire
              from ranked r
              left join code k on k.list = 'application-channel' and k.code = r.channel
             group by grouping sets ((r.name, r.channel, k.position), ())
             order by r.name, k.position
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("attraction-funnel", "From interest to appointment, by campaign and channel")
                .question(
                        "Of those whom each campaign and channel attracts, how many apply, are offered a post and are appointed?")
                .publishedExactly(
                        "It counts applications by campaign and channel, and nothing that a protected characteristic could be told from.")
                .time(TimeShape.PERIOD)
                .columns(
                        Column.dimension("campaign", "Campaign"),
                        Column.dimension("channel", "Channel").codes("application-channel"),
                        Column.count("expressions", "Expressions of interest"),
                        Column.count("applications", "Applications"),
                        Column.count("offers", "Offers"),
                        Column.count("appointments", "Appointments"),
                        Column.percent("offerPercent", "Applications with an offer", 1)
                                .of("offers")
                                .over("applications"),
                        Column.percent("appointmentPercent", "Applications with an appointment", 1)
                                .of("appointments")
                                .over("applications"),
                        Column.average("meanDaysToHire", "Time to hire, mean", "days", 1)
                                .of("daysToHire")
                                .over("appointments"),
                        Column.measure("medianDaysToHire", "Time to hire, median", "days", 1)
                                .notAdditive(),
                        Column.measure("daysToHire", "Days from application to appointment, all together", "days", 0)
                                .hidden())
                .sql(SQL)
                .sources("campaigns", "expressions-of-interest", "applications")
                .records(
                        RecordsBehind.of(
                                "applications",
                                "/v1/applications",
                                "recruitment:read",
                                RecordsBehind.each("applications").marked("offers", "appointments"),
                                """
                        select a.id, a.external_id, c.name as campaign, coalesce(e.channel, 'DIRECT') as channel,
                               a.offered_on is not null as offers, a.appointed_on is not null as appointments
                          from application a
                          join campaign c on c.id = a.campaign_id
                          left join expression_of_interest e on e.id = a.expression_of_interest_id
                         where a.submitted_on between :from and :to
                        """),
                        RecordsBehind.of(
                                "expressions-of-interest",
                                "/v1/expressions-of-interest",
                                "recruitment:read",
                                RecordsBehind.each("expressions"),
                                """
                        select e.id, e.external_id, c.name as campaign, e.channel
                          from expression_of_interest e
                          join campaign c on c.id = e.campaign_id
                         where e.received_on between :from and :to
                        """))
                .notes(
                        "Expressions of interest received, and applications submitted, in the period; offers and appointments are what became of"
                                + " those applications until now, whenever it did.",
                        "Time to hire is the days from submission to appointment. An application has the channel of the expression of"
                                + " interest that it began with, or came directly.")
                .chart(Chart.bars("expressions", "applications", "offers", "appointments"))
                .build();
    }
}
