package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Applicants with and without a degree, and with prior learning that counts (modern workforce paper of 2018, para 49). */
@ApplicationScoped
class ApplicantsByQualification implements Figure {

    private static final String SQL = """
            with applicant as (
                select distinct p.id, coalesce(p.qualification, 'NOT_RECORDED') as qualification
                  from application a
                  join candidate p on p.id = a.candidate_id
                 where a.submitted_on between :from and :to)
            select a.qualification,
                   count(*)                            as applicants,
                   (select count(*) from applicant)    as all_applicants
              from applicant a
              left join code q on q.list = 'qualification' and q.code = a.qualification
             group by grouping sets ((a.qualification, q.position), ())
             order by q.position nulls last
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("applicants-by-qualification", "Applicants with and without a degree")
                .question("How many of those who apply have a degree, and one that counts as prior learning?")
                .publishedExactly(
                        "A qualification is no protected characteristic, and an applicant is named nowhere else by it.")
                .time(TimeShape.PERIOD)
                .columns(
                        Column.dimension("qualification", "Qualification").codes("qualification"),
                        Column.count("applicants", "Applicants"),
                        Column.percent("sharePercent", "Share of applicants", 1)
                                .of("applicants")
                                .over("allApplicants"),
                        Column.count("allApplicants", "All applicants").hidden())
                .sql(SQL)
                .sources("applications", "candidates")
                .records(RecordsBehind.of(
                        "candidates", "/v1/candidates", "recruitment:read", RecordsBehind.each("applicants"), """
                        select distinct p.id, p.external_id, coalesce(p.qualification, 'NOT_RECORDED') as qualification
                          from application a
                          join candidate p on p.id = a.candidate_id
                         where a.submitted_on between :from and :to
                        """))
                .notes(
                        "People who applied in the period, each once, by what they have now. Many degrees do not count as accredited prior"
                                + " learning; those that do are a row of their own. NOT_RECORDED: nobody has asked.")
                .chart(Chart.bars("applicants"))
                .build();
    }
}
