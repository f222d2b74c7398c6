package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Grain;
import uk.police.wmp.figures.QualityNote;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Who applies (modern workforce paper of 2018, para 43; people paper of April 2022, para 9). */
@ApplicationScoped
class ApplicantDiversity implements Figure {

    // Submitted on :from counts, and on :to; a day either side doesn't. Somebody who applied again is one applicant.
    private static final String SQL = """
            with applicant as (
                select distinct c.name, a.candidate_id
                  from application a
                  join campaign c on c.id = a.campaign_id
                 where a.submitted_on between :from and :to)
            select a.name                                                                                          as campaign,
                   count(*)                                                                                        as applicants,
                   count(*) filter (where p.sex = 'F')                                                             as female,
                   count(*) filter (where 'ETHNIC_MINORITY' = any (e.groups))                                      as ethnic_minority,
                   count(*) filter (where :denominator = 'ALL' or coalesce(p.sex, 'NOT_KNOWN') <> 'NOT_KNOWN')      as sex_denominator,
                   count(*) filter (where :denominator = 'ALL' or coalesce(p.ethnicity, 'NS') <> 'NS')             as ethnicity_denominator,
                   count(*) filter (where coalesce(p.sex, 'NOT_KNOWN') = 'NOT_KNOWN')                                  as sex_not_stated,
                   count(*) filter (where coalesce(p.ethnicity, 'NS') = 'NS')                                      as ethnicity_not_stated
              from applicant a
              join candidate p on p.id = a.candidate_id
              left join code e on e.list = 'ethnicity' and e.code = p.ethnicity
             group by a.name
             order by a.name
            """;

    // Of several applications of one campaign the first stands for the applicant.
    private static final String APPLICANTS = """
            select distinct on (c.name, a.candidate_id) a.id, a.external_id, c.name as campaign, a.candidate_id
              from application a
              join campaign c on c.id = a.campaign_id
             where a.submitted_on between :from and :to
             order by c.name, a.candidate_id, a.submitted_on, a.id
            """;

    private static final String GROUPS = """
            select a.id, a.external_id, a.campaign, p.sex = 'F' as female, p.sex is null as sex_not_stated,
                   'ETHNIC_MINORITY' = any (e.groups)                                  as ethnic_minority,
                   :denominator = 'ALL' or p.sex is not null                           as sex_denominator,
                   :denominator = 'ALL' or coalesce(p.ethnicity, 'NS') <> 'NS'         as ethnicity_denominator,
                   coalesce(p.ethnicity, 'NS') = 'NS'                                  as ethnicity_not_stated
              from (
            """ + APPLICANTS + """
                   ) a
              join candidate p on p.id = a.candidate_id
              left join code e on e.list = 'ethnicity' and e.code = p.ethnicity
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("applicant-diversity", "Applicants by campaign: female and ethnic minority shares")
                .question("How far do those who apply in each campaign reflect the community?")
                .time(TimeShape.PERIOD)
                .oneAtATime(Grain.YEAR)
                .filters(Representation.DENOMINATOR)
                .columns(
                        Column.dimension("campaign", "Campaign"),
                        Column.count("applicants", "Applicants"),
                        Column.percent("femalePercent", "Female", 0)
                                .of("female")
                                .over("sexDenominator"),
                        Column.percent("ethnicMinorityPercent", "Ethnic minority", 0)
                                .of("ethnicMinority")
                                .over("ethnicityDenominator"),
                        Column.count("female", "Female applicants").disclosive(),
                        Column.count("ethnicMinority", "Ethnic minority applicants")
                                .disclosive(),
                        Column.count("sexDenominator", "Applicants in the denominator of sex"),
                        Column.count("ethnicityDenominator", "Applicants in the denominator of ethnicity"),
                        Column.count("sexNotStated", "Sex not stated").hidden(),
                        Column.count("ethnicityNotStated", "Ethnicity not stated")
                                .hidden())
                .sql(SQL)
                .summedTotals()
                .sources("applications", "candidates", "campaigns")
                .records(
                        RecordsBehind.of(
                                "applications",
                                "/v1/applications",
                                "recruitment:read",
                                RecordsBehind.each("applicants"),
                                APPLICANTS),
                        RecordsBehind.of(
                                        "applications",
                                        "/v1/applications",
                                        "recruitment:read",
                                        RecordsBehind.each("applicants")
                                                .marked(
                                                        "female",
                                                        "ethnicMinority",
                                                        "sexDenominator",
                                                        "ethnicityDenominator",
                                                        "sexNotStated",
                                                        "ethnicityNotStated"),
                                        GROUPS)
                                .telling("characteristics:read"))
                .quality(
                        new QualityNote("SEX_NOT_STATED", "sexNotStated", "applicants"),
                        new QualityNote("ETHNICITY_NOT_STATED", "ethnicityNotStated", "applicants"))
                .notes(
                        "Applicants whose application came in during the period, whatever became of it. Campaigns of one name are one row;"
                                + " who applied in two campaigns is in both, and twice in the total. Of several applications of one campaign the first is the one behind the row.",
                        "Ethnic minority excludes white minorities. Shares are of those who stated it; with denominator=ALL of everyone, as"
                                + " the force's board papers print them.")
                .chart(Chart.bars("femalePercent", "ethnicMinorityPercent"))
                .build();
    }
}
