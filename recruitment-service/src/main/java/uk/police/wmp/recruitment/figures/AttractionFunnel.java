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
    private static final String SQL = """
            with came as (
                select c.name, e.channel, true as interest, false as applied, null::date as offered_on, null::integer as days_to_hire
                  from expression_of_interest e
                  join campaign c on c.id = e.campaign_id
                 where e.received_on between :from and :to
                union all
                select c.name, coalesce(e.channel, 'DIRECT'), false, true, a.offered_on, a.appointed_on - a.submitted_on
                  from application a
                  join campaign c on c.id = a.campaign_id
                  left join expression_of_interest e on e.id = a.expression_of_interest_id
                 where a.submitted_on between :from and :to)
            select f.name                                                       as campaign,
                   f.channel,
                   count(*) filter (where f.interest)                           as expressions,
                   count(*) filter (where f.applied)                            as applications,
                   count(f.offered_on)                                          as offers,
                   count(f.days_to_hire)                                        as appointments,
                   sum(f.days_to_hire)                                          as days_to_hire,
                   percentile_cont(0.5) within group (order by f.days_to_hire)  as median_days_to_hire
              from came f
              left join code k on k.list = 'application-channel' and k.code = f.channel
             group by grouping sets ((f.name, f.channel, k.position), ())
             order by f.name, k.position
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("attraction-funnel", "From interest to appointment, by campaign and channel")
                .question(
                        "Of those whom each campaign and channel attracts, how many apply, are offered a post and are appointed?")
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
                .records(RecordsBehind.of("applications", "/v1/applications", "recruitment:read", """
                        select a.id, a.external_id, c.name as campaign, coalesce(e.channel, 'DIRECT') as channel
                          from application a
                          join campaign c on c.id = a.campaign_id
                          left join expression_of_interest e on e.id = a.expression_of_interest_id
                         where a.submitted_on between :from and :to
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
