package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.QualityNote;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Ethnic minority and female colleagues by category (modern workforce paper of 2018, para 42). */
@ApplicationScoped
class WorkforceRepresentation implements Figure {

    private static final String SQL = """
            select e.worker_type,
                   count(*) filter (where 'ETHNIC_MINORITY' = any (eth.groups))                        as ethnic_minority,
                   count(*) filter (where w.sex = 'F')                                                 as female,
                   count(*) filter (where :denominator = 'ALL' or w.ethnicity <> 'NS')                 as ethnicity_denominator,
                   count(*)                                                                            as heads,
                   count(*) filter (where w.ethnicity = 'NS')                                          as ethnicity_not_stated
              from employment e
              join worker w on w.id = e.worker_id
              join code eth on eth.list = 'ethnicity' and eth.code = w.ethnicity
              join code t on t.list = 'worker-type' and t.code = e.worker_type
             where e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
             group by e.worker_type, t.position
             order by t.position
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("workforce-representation", "Workforce representation by category")
                .question("How far does each part of the workforce reflect the community that it serves?")
                .time(TimeShape.AS_AT)
                .filters(Representation.DENOMINATOR)
                .columns(
                        Column.dimension("workerType", "Category").codes("worker-type"),
                        Column.count("ethnicMinority", "Ethnic minority colleagues")
                                .disclosive(),
                        Column.percent("ethnicMinorityPercent", "Ethnic minority share of category", 1)
                                .of("ethnicMinority")
                                .over("ethnicityDenominator"),
                        Column.count("female", "Female colleagues").disclosive(),
                        Column.percent("femalePercent", "Female share of category", 1)
                                .of("female")
                                .over("heads"),
                        Column.count("ethnicityDenominator", "Colleagues in the ethnicity denominator"),
                        Column.count("heads", "Colleagues"),
                        Column.count("ethnicityNotStated", "Ethnicity not stated")
                                .hidden())
                .sql(SQL)
                .summedTotals()
                .sources("workers", "employments")
                .records(RecordsBehind.of("workers", "/v1/workers", "recruitment:read", """
                        select w.id, w.external_id, e.worker_type
                          from employment e
                          join worker w on w.id = e.worker_id
                         where e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
                        """))
                .quality(new QualityNote("ETHNICITY_NOT_STATED", "ethnicityNotStated", "heads"))
                .notes(Representation.NOTES)
                .chart(Chart.bars("ethnicMinorityPercent", "femalePercent"))
                .build();
    }
}
