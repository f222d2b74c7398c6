package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** How many say which of their characteristics: the declaration rate by which equality data is judged (modern workforce paper of 2018, para 42). */
@ApplicationScoped
class CharacteristicsDeclared implements Figure {

    private static final String SQL = """
            with head as (
                select x.characteristic, x.list, x.answer, count(*) as heads
                  from employment e
                  join worker w on w.id = e.worker_id
            """ + Characteristic.OF_WORKER + """
                 where e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
                   and (:worker_type::text is null or e.worker_type = :worker_type)
                 group by 1, 2, 3)
            select h.characteristic, sum(h.heads) as heads,
                   coalesce(sum(h.heads) filter (where\s""" + Characteristic.ANSWERED + """
                   ), 0) as declared,
                   coalesce(sum(h.heads) filter (where h.answer = 'PREFERS_NOT_TO_SAY'), 0) as prefers_not_to_say,
                   coalesce(sum(h.heads) filter (where h.answer is null or h.answer in ('NS', 'NOT_STATED', 'NOT_KNOWN')), 0) as not_stated
              from head h
              left join code a on a.list = h.list and a.code = h.answer
              join code c on c.list = 'characteristic' and c.code = h.characteristic
             group by h.characteristic, c.position
             order by c.position
            """;

    private static final String NOT_STATED = "(x.answer is null or x.answer in ('NS', 'NOT_STATED', 'NOT_KNOWN'))";

    private static final String RECORDS =
            """
            select w.id, w.external_id, x.characteristic,\s""" + NOT_STATED + """
                   as not_stated, x.answer = 'PREFERS_NOT_TO_SAY' as prefers_not_to_say,\s""" + Characteristic.ANSWERED + """
                   as declared
              from employment e
              join worker w on w.id = e.worker_id
            """ + Characteristic.OF_WORKER + """
              left join code a on a.list = x.list and a.code = x.answer
             where e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
               and (:worker_type::text is null or e.worker_type = :worker_type)
            """;

    private static RecordsBehind workers(RecordsBehind.Adding adding, String sql) {
        return RecordsBehind.of("workers", "/v1/workers", "recruitment:read", adding, sql)
                .telling("characteristics:read");
    }

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("characteristics-declared", "Protected characteristics declared")
                .question(
                        "How many colleagues have told the force of each characteristic, and how many has nobody asked?")
                .publishedExactly(
                        "Whether somebody declared a characteristic is none that is protected: it counts who said something, never what anybody said.")
                .time(TimeShape.AS_AT)
                .filters(WorkforceCharacteristics.WORKER_TYPE)
                .columns(
                        Column.dimension("characteristic", "Characteristic").codes("characteristic"),
                        Column.percent("declaredPercent", "Declared", 1)
                                .of("declared")
                                .over("heads"),
                        Column.count("declared", "Colleagues who declared it").notAdditive(),
                        Column.count("prefersNotToSay", "Prefer not to say").notAdditive(),
                        Column.count("notStated", "Not stated").notAdditive(),
                        Column.count("heads", "Colleagues").notAdditive())
                .sql(SQL)
                .sources("workers", "employments")
                .records(
                        workers(RecordsBehind.each("notStated"), RECORDS + " and " + NOT_STATED),
                        workers(
                                RecordsBehind.each("heads").marked("declared", "prefersNotToSay", "notStated"),
                                RECORDS))
                .notes(
                        "Counts those in service on the day, volunteers and those who are away included.",
                        "Behind a row is who has stated nothing: whom to ask.")
                .chart(Chart.bars("declaredPercent"))
                .build();
    }
}
