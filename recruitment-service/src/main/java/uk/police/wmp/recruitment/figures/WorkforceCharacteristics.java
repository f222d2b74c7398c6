package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** The workforce by each protected characteristic that people told of (Equality Act 2010, section 4; public sector equality duty). */
@ApplicationScoped
class WorkforceCharacteristics implements Figure {

    static final Filter WORKER_TYPE = Filter.only(
            "workerType",
            "Only this worker type",
            "POLICE_OFFICER",
            "POLICE_STAFF",
            "PCSO",
            "SPECIAL_CONSTABLE",
            "DESIGNATED_OFFICER",
            "POLICE_SUPPORT_VOLUNTEER");

    private static final String IN_SERVICE = """
             where e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
               and (:worker_type::text is null or e.worker_type = :worker_type)
            """;

    // Counted by what is recorded first, so that the code lists are met by a handful of rows rather than by everybody.
    private static final String SQL = """
            with head as (
                select x.characteristic, x.list, x.answer, count(*) as heads
                  from employment e
                  join worker w on w.id = e.worker_id
            """ + Characteristic.OF_WORKER + IN_SERVICE + """
                 group by 1, 2, 3)
            select h.characteristic, a.label as answer, h.heads, sum(h.heads) over (partition by h.characteristic) as declared
              from head h
              join code a on a.list = h.list and a.code = h.answer
              join code c on c.list = 'characteristic' and c.code = h.characteristic
             where\s""" + Characteristic.ANSWERED + """
             order by c.position, a.position
            """;

    private static final String ANSWERS = """
              from employment e
              join worker w on w.id = e.worker_id
            """ + Characteristic.OF_WORKER + """
              join code a on a.list = x.list and a.code = x.answer and\s""" + Characteristic.ANSWERED + "\n";

    private static final String RECORDS =
            "select w.id, w.external_id, x.characteristic, a.label as answer\n" + ANSWERS + IN_SERVICE;

    // In the row of each answer, all who gave one: its share is of them.
    private static final String DECLARED =
            "select w.id, w.external_id, x.characteristic, r.label as answer\n" + ANSWERS + """
              join code r on r.list = x.list
            """ + IN_SERVICE;

    private static RecordsBehind workers(RecordsBehind.Adding adding, String sql) {
        return RecordsBehind.of("workers", "/v1/workers", "recruitment:read", adding, sql)
                .telling("characteristics:read");
    }

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("workforce-characteristics", "Workforce by protected characteristic")
                .question("Who works for the force, by each characteristic that the law protects?")
                // sex and ethnicity stand in public figures under other names: two draws of a count and an exact total
                // can tell it
                .permission("characteristics:read")
                .time(TimeShape.AS_AT)
                .filters(WORKER_TYPE)
                .columns(
                        Column.dimension("characteristic", "Characteristic").codes("characteristic"),
                        Column.dimension("answer", "Answer"),
                        Column.count("heads", "Colleagues").disclosive(),
                        Column.percent("sharePercent", "Of those who declared it", 1)
                                .of("heads")
                                .over("declared"),
                        Column.count("declared", "Colleagues who declared it").notAdditive())
                .sql(SQL)
                .sources("workers", "employments")
                .records(
                        workers(RecordsBehind.each("heads"), RECORDS),
                        workers(RecordsBehind.each("declared"), DECLARED))
                .notes(
                        "Shares are of those who declared the characteristic: who said nothing, or preferred not to say, is in no row;"
                                + " characteristics-declared says how many they are.",
                        "Answers are those of the census of 2021. Heads are everybody in service on the day, volunteers and those who are away included.",
                        "What is recorded today is taken for the day that is asked about, as at which somebody may have said otherwise;"
                                + " asKnownAt gives what was recorded then.")
                .chart(Chart.bars("sharePercent"))
                .build();
    }
}
