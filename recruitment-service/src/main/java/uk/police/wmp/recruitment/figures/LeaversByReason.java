package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Why people left, redundancy included (modern workforce paper of 2018, para 27: PCSOs lose no job against their will). */
@ApplicationScoped
class LeaversByReason implements Figure {

    private static final String SQL = """
            select y as year, k.code as leaver_type, count(e.id) as leavers
              from unnest(:years) as y
             cross join code k
              left join employment e on e.leaver_type = k.code and e.worker_type = :worker_type
               and e.left_on >= greatest(y, :from) and e.left_on < least((y + interval '1 year')::date, :until)
             where k.list = 'leaver-type'
             group by y, k.code, k.position
             order by y, k.position
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("leavers-by-reason", "Leavers by reason")
                .question("Why did people leave, and was anybody made redundant against their will?")
                .publishedExactly("Only who may read why each of them left may ask for it.")
                .time(TimeShape.PERIOD)
                .countsParts()
                .filters(Filter.only(
                                "workerType",
                                "Only this worker type",
                                "POLICE_OFFICER",
                                "POLICE_STAFF",
                                "PCSO",
                                "DESIGNATED_OFFICER",
                                "SPECIAL_CONSTABLE",
                                "POLICE_SUPPORT_VOLUNTEER")
                        .defaultsTo("PCSO"))
                .columns(
                        Column.year("year", "Year"),
                        Column.dimension("leaverType", "Reason").codes("leaver-type"),
                        Column.count("leavers", "Leavers"))
                .sql(SQL)
                .summedTotals()
                .sources("employments")
                .permission("leaving-reasons:read")
                .records(RecordsBehind.of(
                                "employments",
                                "/v1/employments",
                                "recruitment:read",
                                RecordsBehind.each("leavers"),
                                """
                        select e.id, e.external_id, date_trunc('year', e.left_on)::date as year, e.leaver_type
                          from employment e
                         where e.worker_type = :worker_type and e.left_on >= :from and e.left_on < :until
                        """)
                        .telling("leaving-reasons:read"))
                .notes(
                        "Each year of the period has a row for every reason: a nought beside compulsory redundancy says that nobody was"
                                + " recorded as having left so.",
                        "Leavers are all whose employment of this type ended, transfers and those who became another type of worker included.")
                .chart(Chart.bars("leavers"))
                .build();
    }
}
