package uk.police.wmp.figures;

import jakarta.enterprise.context.ApplicationScoped;

/** A disclosive figure with a row a month, a sum within the row, and an average that hangs on a count. */
@ApplicationScoped
class ReferralsByMonth implements Figure {

    private static final String SQL = """
            select m.month,
                   count(r.id) filter (where r.worker_type = 'POLICE_OFFICER') as officers,
                   count(r.id) filter (where r.worker_type = 'PCSO')           as pcsos,
                   count(r.id) filter (where r.worker_type = 'POLICE_STAFF')   as staff,
                   sum(r.wait_days)                                            as days_waited
              from unnest(:months) as m(month)
              left join referral r on r.referred_on >= m.month and r.referred_on < m.month + interval '1 month'
               and r.referred_on >= :from and r.referred_on < :until
             group by m.month
             order by m.month
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("referrals-by-month", "Occupational health referrals by month")
                .question("How many are referred to occupational health, and how long do they wait?")
                .time(TimeShape.PERIOD)
                .countsParts()
                .columns(
                        Column.month("month", "Month"),
                        Column.sum("overall", "Overall workforce").of("officers", "pcsos", "staff"),
                        Column.count("officers", "Police officers").disclosive(),
                        Column.count("pcsos", "PCSOs").disclosive(),
                        Column.count("staff", "Staff").disclosive(),
                        Column.average("meanWait", "Mean wait", "days", 1)
                                .of("daysWaited")
                                .over("overall"),
                        Column.measure("daysWaited", "Days waited", "days", 0).countedBy("officers"))
                .sql(SQL)
                .summedTotals()
                .sources("referrals")
                .chart(Chart.lines("overall", "officers"))
                .build();
    }
}
