package uk.police.wmp.wellbeing.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Referrals to occupational health by quarter and worker type (board paper of April 2022, para 20). */
@ApplicationScoped
class OccupationalHealthReferrals implements Figure {

    private static final String SQL = """
            select q.quarter,
                   count(r.id) filter (where e.worker_type = 'POLICE_OFFICER')                       as officers,
                   count(r.id) filter (where e.worker_type = 'PCSO')                                 as pcsos,
                   count(r.id) filter (where e.worker_type in ('POLICE_STAFF', 'DESIGNATED_OFFICER')) as staff,
                   count(r.id) filter (where e.worker_type is null or e.worker_type not in
                       ('POLICE_OFFICER', 'PCSO', 'POLICE_STAFF', 'DESIGNATED_OFFICER'))             as others
              from unnest(:quarters) as q(quarter)
              left join occupational_health_referral r
                        on r.referred_on >= greatest(q.quarter, :from)
                       and r.referred_on <= least((q.quarter + interval '3 months')::date - 1, :to)
              left join employment e on e.worker_id = r.worker_id and e.joined_on <= r.referred_on
                                    and (e.left_on is null or e.left_on >= r.referred_on)
             group by q.quarter
             order by q.quarter
            """;

    private static final String RECORDS = """
            select r.id, r.external_id, date_trunc('quarter', r.referred_on)::date as quarter,
                   e.worker_type = 'POLICE_OFFICER' as officers, e.worker_type = 'PCSO' as pcsos,
                   e.worker_type in ('POLICE_STAFF', 'DESIGNATED_OFFICER') as staff,
                   e.worker_type is null
                     or e.worker_type not in ('POLICE_OFFICER', 'PCSO', 'POLICE_STAFF', 'DESIGNATED_OFFICER') as others
              from occupational_health_referral r
              left join employment e on e.worker_id = r.worker_id and e.joined_on <= r.referred_on
                                    and (e.left_on is null or e.left_on >= r.referred_on)
             where r.referred_on >= :from and r.referred_on <= :to
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("oh-referrals", "Occupational health referrals")
                .question("How many workers of each type were referred to occupational health, by quarter?")
                .time(TimeShape.PERIOD)
                .columns(
                        Column.quarter("quarter", "Quarter"),
                        Column.sum("overall", "Overall workforce").of("officers", "pcsos", "staff", "others"),
                        Column.count("officers", "Police officers").disclosive(),
                        Column.count("pcsos", "PCSOs").disclosive(),
                        Column.count("staff", "Staff").disclosive(),
                        Column.count("others", "Specials and volunteers").disclosive())
                .sql(SQL)
                .summedTotals()
                .sources("occupational-health-referrals", "employments")
                .records(RecordsBehind.of(
                        "occupational-health-referrals",
                        "/v1/occupational-health-referrals",
                        "absence-reasons:read",
                        RecordsBehind.each("overall").marked("officers", "pcsos", "staff", "others"),
                        RECORDS))
                .notes(
                        "Counts referrals, by what the worker was employed as on the day of the referral.",
                        "Designated officers count as staff.")
                .chart(Chart.lines("overall", "officers", "pcsos", "staff"))
                .build();
    }
}
