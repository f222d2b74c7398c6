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

    // Counted by what is recorded first, so that the code lists are met by a handful of rows rather than by everybody.
    private static final String SQL = """
            with heads as (
                select e.worker_type, w.sex, w.ethnicity, count(*) as heads
                  from employment e
                  join worker w on w.id = e.worker_id
                 where e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
                 group by e.worker_type, w.sex, w.ethnicity)
            select h.worker_type,
                   coalesce(sum(h.heads) filter (where 'ETHNIC_MINORITY' = any (eth.groups)), 0)          as ethnic_minority,
                   coalesce(sum(h.heads) filter (where h.sex = 'F'), 0)                                   as female,
                   coalesce(sum(h.heads) filter (where :denominator = 'ALL' or h.ethnicity <> 'NS'), 0)   as ethnicity_denominator,
                   coalesce(sum(h.heads) filter (where :denominator = 'ALL' or h.sex <> 'NOT_KNOWN'), 0)  as sex_denominator,
                   coalesce(sum(h.heads) filter (where h.sex = 'NOT_KNOWN'), 0)                           as sex_not_known,
                   sum(h.heads)                                                                           as heads,
                   coalesce(sum(h.heads) filter (where h.ethnicity = 'NS'), 0)                            as ethnicity_not_stated
              from heads h
              join code eth on eth.list = 'ethnicity' and eth.code = h.ethnicity
              join code t on t.list = 'worker-type' and t.code = h.worker_type
             group by h.worker_type, t.position
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
                                .over("sexDenominator"),
                        Column.count("ethnicityDenominator", "Colleagues in the ethnicity denominator"),
                        Column.count("heads", "Colleagues"),
                        Column.count("sexDenominator", "Colleagues in the denominator of sex")
                                .hidden(),
                        Column.count("sexNotKnown", "Sex not known").hidden(),
                        Column.count("ethnicityNotStated", "Ethnicity not stated")
                                .hidden())
                .sql(SQL)
                .summedTotals()
                .sources("workers", "employments")
                .records(
                        RecordsBehind.of(
                                "workers", "/v1/workers", "recruitment:read", RecordsBehind.each("heads"), """
                        select w.id, w.external_id, e.worker_type
                          from employment e
                          join worker w on w.id = e.worker_id
                         where e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
                        """),
                        RecordsBehind.of(
                                        "workers",
                                        "/v1/workers",
                                        "recruitment:read",
                                        RecordsBehind.each("heads")
                                                .marked(
                                                        "ethnicMinority",
                                                        "female",
                                                        "ethnicityDenominator",
                                                        "ethnicityNotStated",
                                                        "sexDenominator",
                                                        "sexNotKnown"),
                                        """
                        select w.id, w.external_id, e.worker_type, w.sex = 'F' as female, w.ethnicity = 'NS' as ethnicity_not_stated,
                               'ETHNIC_MINORITY' = any (eth.groups) as ethnic_minority,
                               :denominator = 'ALL' or w.ethnicity <> 'NS' as ethnicity_denominator,
                               :denominator = 'ALL' or w.sex <> 'NOT_KNOWN' as sex_denominator, w.sex = 'NOT_KNOWN' as sex_not_known
                          from employment e
                          join worker w on w.id = e.worker_id
                          join code eth on eth.list = 'ethnicity' and eth.code = w.ethnicity
                         where e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
                        """)
                                .telling("characteristics:read"))
                .quality(
                        new QualityNote("ETHNICITY_NOT_STATED", "ethnicityNotStated", "heads"),
                        new QualityNote("SEX_NOT_KNOWN", "sexNotKnown", "heads"))
                .contradicted(Contradicting.inStrength(":as_at"))
                .notes(
                        Representation.NOTES[0],
                        Representation.NOTES[1],
                        "The female share is of those whose sex is known; with denominator=ALL of everyone.",
                        "Heads are everybody in service on the day, volunteers and those who are away included.")
                .chart(Chart.bars("ethnicMinorityPercent", "femalePercent"))
                .build();
    }
}
