package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Contradicted;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Grain;
import uk.police.wmp.figures.QualityNote;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Applicants and success rates of officer promotion processes (people paper of April 2022, para 56). */
@ApplicationScoped
class PromotionOutcomes implements Figure {

    private static final String PROCESS = "f.label || ' to ' || t.label || ', ' || s.label || ' ' || p.year";

    private static final String COUNTED = """
              from promotion_process p
              join promotion_application a on a.process_id = p.id and a.outcome is distinct from 'WITHDRAWN'
              join code f on f.list = 'rank' and f.code = p.from_rank
              join code t on t.list = 'rank' and t.code = p.to_rank
              join code s on s.list = 'promotion-season' and s.code = p.season
            """;

    private static final String SQL = "select " + PROCESS + """
             as process,
                   count(*)                                                                                      as applicants,
                   count(*) filter (where a.outcome = 'SUCCESSFUL')                                              as successful,
                   count(*) filter (where w.sex = 'F')                                                           as female_applicants,
                   count(*) filter (where w.sex = 'F' and a.outcome = 'SUCCESSFUL')                              as female_successful,
                   count(*) filter (where 'ETHNIC_MINORITY' = any (e.groups))                                    as ethnic_minority_applicants,
                   count(*) filter (where 'ETHNIC_MINORITY' = any (e.groups) and a.outcome = 'SUCCESSFUL')       as ethnic_minority_successful,
                   count(*) filter (where a.outcome is null)                                                     as pending,
                   count(*) filter (where w.ethnicity = 'NS')                                                    as ethnicity_not_stated
            """ + COUNTED + """
              join worker w on w.id = a.worker_id
              join code e on e.list = 'ethnicity' and e.code = w.ethnicity
             where p.opens_on >= :from and p.opens_on <= :to
             group by p.id, p.opens_on, f.label, t.label, s.label, p.year, f.position
             order by f.position desc, p.opens_on, p.id
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("promotion-outcomes", "Officer promotion processes: applicants and success rates")
                .question("Who applied in each promotion process, and who was successful?")
                .time(TimeShape.PERIOD)
                .oneAtATime(Grain.YEAR)
                .columns(
                        Column.dimension("process", "Process"),
                        Column.count("applicants", "Total applicants"),
                        Column.count("successful", "Total successful"),
                        Column.percent("successPercent", "Overall success rate", 0)
                                .of("successful")
                                .over("applicants"),
                        Column.percent("femaleSuccessPercent", "Female success rate", 0)
                                .of("femaleSuccessful")
                                .over("femaleApplicants"),
                        Column.percent("ethnicMinoritySuccessPercent", "Ethnic minority groups success rate", 0)
                                .of("ethnicMinoritySuccessful")
                                .over("ethnicMinorityApplicants"),
                        Column.count("femaleApplicants", "Female applicants").disclosive(),
                        Column.count("femaleSuccessful", "Female applicants successful")
                                .disclosive(),
                        Column.count("ethnicMinorityApplicants", "Ethnic minority applicants")
                                .disclosive(),
                        Column.count("ethnicMinoritySuccessful", "Ethnic minority applicants successful")
                                .disclosive(),
                        Column.count("pending", "Applicants without an outcome yet"),
                        Column.count("ethnicityNotStated", "Ethnicity not stated")
                                .hidden())
                .sql(SQL)
                .summedTotals()
                .sources("promotion-processes", "promotion-applications", "workers")
                .records(
                        RecordsBehind.of(
                                "promotion-applications",
                                "/v1/promotion-applications",
                                "recruitment:read",
                                RecordsBehind.each("applicants").marked("successful", "pending"),
                                "select a.id, a.external_id, a.outcome = 'SUCCESSFUL' as successful, a.outcome is null as pending, "
                                        + PROCESS + " as process" + COUNTED
                                        + " where p.opens_on >= :from and p.opens_on <= :to"),
                        RecordsBehind.of(
                                        "promotion-applications",
                                        "/v1/promotion-applications",
                                        "recruitment:read",
                                        RecordsBehind.each("applicants")
                                                .marked(
                                                        "femaleApplicants",
                                                        "femaleSuccessful",
                                                        "ethnicMinorityApplicants",
                                                        "ethnicMinoritySuccessful",
                                                        "ethnicityNotStated"),
                                        "select a.id, a.external_id, " + PROCESS + """
                         as process, w.sex = 'F' as female_applicants,
                               w.sex = 'F' and a.outcome = 'SUCCESSFUL' as female_successful,
                               'ETHNIC_MINORITY' = any (e.groups) as ethnic_minority_applicants,
                               'ETHNIC_MINORITY' = any (e.groups) and a.outcome = 'SUCCESSFUL' as ethnic_minority_successful,
                               w.ethnicity = 'NS' as ethnicity_not_stated
                        """ + COUNTED + """
                          join worker w on w.id = a.worker_id
                          join code e on e.list = 'ethnicity' and e.code = w.ethnicity
                         where p.opens_on >= :from and p.opens_on <= :to
                        """)
                                .telling("characteristics:read"))
                .quality(new QualityNote("ETHNICITY_NOT_STATED", "ethnicityNotStated", "applicants"))
                .contradicted(new Contradicted("PROMOTED_WITHOUT_OFFICE", """
                        select count(*)
                          from promotion_application a
                          join promotion_process p on p.id = a.process_id
                         where p.opens_on >= :from and p.opens_on <= :to and
                        """ + Contradicting.promotedWithoutOffice()))
                .notes(
                        "Processes that opened to applications in the period, from the highest rank down, then by the day"
                                + " on which they opened. Who withdrew is not an applicant here. Outcomes are those"
                                + " known now, whenever they came.",
                        "Successful applicants are promoted or wait for a post; the others go to the talent or the development pool with"
                                + " feedback. Who waits stands in promotion-pools.",
                        "Each rate is of the applicants of its own group; in small processes one person moves it by much.")
                .chart(Chart.bars("successPercent", "femaleSuccessPercent", "ethnicMinoritySuccessPercent"))
                .build();
    }
}
