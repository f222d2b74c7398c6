package uk.police.wmp.wellbeing.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Referrals to occupational health for mental and for physical health, by quarter (board paper of April 2022, para 21). */
@ApplicationScoped
class OccupationalHealthReferralsByCategory implements Figure {

    private static final String SQL = """
            select q.quarter,
                   count(*) filter (where r.category = 'MENTAL_HEALTH')    as mental,
                   count(*) filter (where r.category = 'MUSCULOSKELETAL')  as musculoskeletal,
                   count(*) filter (where r.category = 'OTHER_PHYSICAL')   as other_physical
              from unnest(:quarters) as q(quarter)
              left join occupational_health_referral r
                        on r.referred_on >= greatest(q.quarter, :from)
                       and r.referred_on <= least((q.quarter + interval '3 months')::date - 1, :to)
             group by q.quarter
             order by q.quarter
            """;

    private static final String RECORDS = """
            select r.id, r.external_id, date_trunc('quarter', r.referred_on)::date as quarter,
                   r.category = 'MENTAL_HEALTH' as mental, r.category = 'MUSCULOSKELETAL' as musculoskeletal,
                   r.category = 'OTHER_PHYSICAL' as other_physical
              from occupational_health_referral r
             where r.referred_on >= :from and r.referred_on <= :to
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("oh-referrals-by-category", "Occupational health referrals by category")
                .question("How many referrals to occupational health were for mental and for physical health?")
                .time(TimeShape.PERIOD)
                .columns(
                        Column.quarter("quarter", "Quarter"),
                        Column.count("mental", "Mental health").disclosive(),
                        Column.sum("physical", "Physical health, including musculoskeletal")
                                .of("musculoskeletal", "otherPhysical"),
                        Column.count("musculoskeletal", "Musculoskeletal").disclosive(),
                        Column.count("otherPhysical", "Other physical health").disclosive())
                .sql(SQL)
                .summedTotals()
                .sources("occupational-health-referrals")
                .records(RecordsBehind.of(
                        "occupational-health-referrals",
                        "/v1/occupational-health-referrals",
                        "absence-reasons:read",
                        RecordsBehind.marked("mental", "musculoskeletal", "otherPhysical"),
                        RECORDS))
                .notes("Every referral is of one category.")
                .chart(Chart.lines("mental", "physical", "musculoskeletal", "otherPhysical"))
                .build();
    }
}
