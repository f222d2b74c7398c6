package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Who has confirmed their personal details, and what they did not state (modern workforce paper of 2018, para 42). */
@ApplicationScoped
class PersonalDetailsConfirmed implements Figure {

    private static final String SQL = """
            select e.worker_type,
                   count(*) filter (where w.details_confirmed_on <= :as_at
                                      and (:since::date is null or w.details_confirmed_on >= :since::date)) as confirmed,
                   count(*)                                                                                 as heads,
                   count(*) filter (where w.ethnicity = 'NS')                                               as ethnicity_not_stated,
                   count(*) filter (where w.disability = 'NOT_STATED')                                      as disability_not_stated
              from employment e
              join worker w on w.id = e.worker_id
              join code t on t.list = 'worker-type' and t.code = e.worker_type
             where e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
             group by e.worker_type, t.position
             order by t.position
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("personal-details-confirmed", "Personal details confirmed")
                .question("How many colleagues have confirmed their details, and what do the records still not say?")
                .publishedExactly(
                        "Not stating a characteristic is none that is protected: it counts who said nothing, never what anybody said.")
                .time(TimeShape.AS_AT)
                .filters(Filter.date("since", "Only details confirmed on or after this day"))
                .columns(
                        Column.dimension("workerType", "Category").codes("worker-type"),
                        Column.percent("confirmedPercent", "Confirmed", 0)
                                .of("confirmed")
                                .over("heads"),
                        Column.count("confirmed", "Colleagues who confirmed"),
                        Column.count("heads", "Colleagues"),
                        Column.count("ethnicityNotStated", "Ethnicity not stated"),
                        Column.percent("ethnicityNotStatedPercent", "Ethnicity not stated", 1)
                                .of("ethnicityNotStated")
                                .over("heads"),
                        Column.count("disabilityNotStated", "Disability not stated"),
                        Column.percent("disabilityNotStatedPercent", "Disability not stated", 1)
                                .of("disabilityNotStated")
                                .over("heads"),
                        Column.sum("notConfirmed", "Colleagues who have not confirmed")
                                .of("heads")
                                .minus("confirmed"))
                .sql(SQL)
                .summedTotals()
                .sources("workers", "employments")
                .records(
                        RecordsBehind.of(
                                "workers",
                                "/v1/workers",
                                "recruitment:read",
                                RecordsBehind.each("heads").marked("confirmed"),
                                """
                        select w.id, w.external_id, e.worker_type,
                               w.details_confirmed_on <= :as_at
                                 and (:since::date is null or w.details_confirmed_on >= :since::date) as confirmed
                          from employment e
                          join worker w on w.id = e.worker_id
                         where e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
                        """),
                        RecordsBehind.of(
                                        "workers",
                                        "/v1/workers",
                                        "recruitment:read",
                                        RecordsBehind.each("heads").marked("ethnicityNotStated", "disabilityNotStated"),
                                        """
                        select w.id, w.external_id, e.worker_type, w.ethnicity = 'NS' as ethnicity_not_stated,
                               w.disability = 'NOT_STATED' as disability_not_stated
                          from employment e
                          join worker w on w.id = e.worker_id
                         where e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
                        """)
                                .telling("characteristics:read"))
                .notes(
                        "Counts those in service on the day, volunteers and those who are away included. Who confirmed that something is not stated has confirmed.")
                .chart(Chart.bars("confirmedPercent"))
                .build();
    }
}
