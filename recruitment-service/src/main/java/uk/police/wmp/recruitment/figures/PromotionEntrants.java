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

/** Who enters promotion processes, against the rank that they come from (modern workforce paper of 2018, para 45). */
@ApplicationScoped
class PromotionEntrants implements Figure {

    private static final String SQL = """
            with entrant as (
                select p.from_rank as rank,
                       count(*)                                                            as entrants,
                       count(*) filter (where w.sex = 'F')                                 as female,
                       count(*) filter (where w.sex <> 'NOT_KNOWN')                        as of_known_sex,
                       count(*) filter (where 'ETHNIC_MINORITY' = any (eth.groups))        as minority,
                       count(*) filter (where :denominator = 'ALL' or w.ethnicity <> 'NS') as stated,
                       count(*) filter (where w.ethnicity = 'NS')                          as not_stated
                  from promotion_application a
                  join promotion_process p on p.id = a.process_id
                  join worker w on w.id = a.worker_id
                  join code eth on eth.list = 'ethnicity' and eth.code = w.ethnicity
                 where a.applied_on >= :from and a.applied_on <= :to and a.outcome is distinct from 'WITHDRAWN'
                 group by p.from_rank),
            head as (
                select coalesce(h.rank, 'CONSTABLE') as rank, w.sex, w.ethnicity, count(*) as heads
                  from employment e
                  join worker w on w.id = e.worker_id
            """ + Ranks.held(":to") + """
                 where e.worker_type = 'POLICE_OFFICER' and e.joined_on <= :to and (e.left_on is null or e.left_on >= :to)
                 group by 1, 2, 3),
            holder as (
                select h.rank, sum(h.heads)                                                     as officers,
                       sum(h.heads) filter (where h.sex = 'F')                                  as female,
                       sum(h.heads) filter (where h.sex <> 'NOT_KNOWN')                         as of_known_sex,
                       sum(h.heads) filter (where 'ETHNIC_MINORITY' = any (eth.groups))         as minority,
                       sum(h.heads) filter (where :denominator = 'ALL' or h.ethnicity <> 'NS')  as stated
                  from head h
                  join code eth on eth.list = 'ethnicity' and eth.code = h.ethnicity
                 group by h.rank)
            select n.rank, n.entrants, n.female, n.of_known_sex, n.entrants - n.of_known_sex as sex_not_known, n.minority as ethnic_minority, n.stated as ethnicity_denominator,
                   n.not_stated as ethnicity_not_stated,
                   coalesce(o.officers, 0) as rank_officers, coalesce(o.female, 0) as rank_female,
                   coalesce(o.of_known_sex, 0) as rank_of_known_sex,
                   coalesce(o.minority, 0) as rank_ethnic_minority, coalesce(o.stated, 0) as rank_ethnicity_denominator
              from entrant n
              join code r on r.list = 'rank' and r.code = n.rank
              left join holder o on o.rank = n.rank
             order by r.position desc
            """;

    private static final String ENTRANTS = """
            select a.id, a.external_id, p.from_rank as rank, a.worker_id
              from promotion_application a
              join promotion_process p on p.id = a.process_id
             where a.applied_on >= :from and a.applied_on <= :to and a.outcome is distinct from 'WITHDRAWN'
            """;

    private static final String OFFICERS = """
            select e.id, e.external_id, coalesce(h.rank, 'CONSTABLE') as rank, e.worker_id
              from employment e
            """ + Ranks.held(":to") + """
             where e.worker_type = 'POLICE_OFFICER' and e.joined_on <= :to and (e.left_on is null or e.left_on >= :to)
               and coalesce(h.rank, 'CONSTABLE') in (select n.rank from (
            """ + ENTRANTS + """
                   ) n)
            """;

    /** To be formatted with how the columns' names begin, and whose groups they are. */
    private static final String GROUPS = """
            select n.id, n.external_id, n.rank, w.sex = 'F' as %1$sfemale, w.sex <> 'NOT_KNOWN' as %1$sof_known_sex,
                   w.sex = 'NOT_KNOWN' as %1$ssex_not_known,
                   'ETHNIC_MINORITY' = any (eth.groups) as %1$sethnic_minority,
                   :denominator = 'ALL' or w.ethnicity <> 'NS' as %1$sethnicity_denominator,
                   w.ethnicity = 'NS' as %1$sethnicity_not_stated
              from (
            %2$s) n
              join worker w on w.id = n.worker_id
              join code eth on eth.list = 'ethnicity' and eth.code = w.ethnicity
            """;

    private static RecordsBehind behind(String recordType, RecordsBehind.Adding adding, String sql) {
        return RecordsBehind.of(recordType, "/v1/" + recordType, "recruitment:read", adding, sql);
    }

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of(
                        "promotion-entrants", "Entrants to promotion processes against the rank they come from")
                .version(2)
                .question("Are those who enter promotion processes as diverse as the rank that they come from?")
                .time(TimeShape.PERIOD)
                .oneAtATime(Grain.YEAR)
                .filters(Representation.DENOMINATOR)
                .columns(
                        Column.dimension("rank", "Rank that they come from").codes("rank"),
                        Column.count("entrants", "Entrants"),
                        Column.percent("femalePercent", "Female share of entrants", 1)
                                .of("female")
                                .over("ofKnownSex"),
                        Column.percent("rankFemalePercent", "Female share of the rank", 1)
                                .of("rankFemale")
                                .over("rankOfKnownSex"),
                        Column.percent("ethnicMinorityPercent", "Ethnic minority share of entrants", 1)
                                .of("ethnicMinority")
                                .over("ethnicityDenominator"),
                        Column.percent("rankEthnicMinorityPercent", "Ethnic minority share of the rank", 1)
                                .of("rankEthnicMinority")
                                .over("rankEthnicityDenominator"),
                        Column.count("female", "Female entrants").disclosive(),
                        Column.count("ethnicMinority", "Ethnic minority entrants")
                                .disclosive(),
                        Column.count("ethnicityDenominator", "Entrants in the ethnicity denominator"),
                        Column.count("rankOfficers", "Officers of the rank"),
                        Column.count("ofKnownSex", "Entrants whose sex is known")
                                .hidden(),
                        Column.count("rankOfKnownSex", "Officers of the rank whose sex is known")
                                .hidden(),
                        Column.count("sexNotKnown", "Entrants whose sex is not known")
                                .hidden(),
                        Column.count("rankFemale", "Female officers of the rank")
                                .disclosive(),
                        Column.count("rankEthnicMinority", "Ethnic minority officers of the rank")
                                .disclosive(),
                        Column.count("rankEthnicityDenominator", "Officers of the rank in the ethnicity denominator"),
                        Column.count("ethnicityNotStated", "Entrants whose ethnicity is not stated")
                                .hidden())
                .sql(SQL)
                .summedTotals()
                .sources("promotion-applications", "promotion-processes", "workers", "employments", "ranks")
                .records(
                        behind("promotion-applications", RecordsBehind.each("entrants"), ENTRANTS),
                        behind(
                                        "promotion-applications",
                                        RecordsBehind.each("entrants")
                                                .marked(
                                                        "female",
                                                        "ofKnownSex",
                                                        "sexNotKnown",
                                                        "ethnicMinority",
                                                        "ethnicityDenominator",
                                                        "ethnicityNotStated"),
                                        GROUPS.formatted("", ENTRANTS))
                                .telling("characteristics:read"),
                        behind("employments", RecordsBehind.each("rankOfficers"), OFFICERS),
                        behind(
                                        "employments",
                                        RecordsBehind.each("rankOfficers")
                                                .marked(
                                                        "rankFemale",
                                                        "rankOfKnownSex",
                                                        "rankEthnicMinority",
                                                        "rankEthnicityDenominator"),
                                        GROUPS.formatted("rank_", OFFICERS))
                                .telling("characteristics:read"))
                .quality(
                        new QualityNote("ETHNICITY_NOT_STATED", "ethnicityNotStated", "entrants"),
                        new QualityNote("SEX_NOT_KNOWN", "sexNotKnown", "entrants"))
                .contradicted(Contradicting.inRanks(":to::date"))
                .notes(
                        "Entrants applied in the period and did not withdraw; who entered two processes counts twice.",
                        "The rank is as on the last day of the period.",
                        Ranks.NOTE,
                        Representation.NOTES[1])
                .chart(Chart.bars(
                        "femalePercent", "rankFemalePercent", "ethnicMinorityPercent", "rankEthnicMinorityPercent"))
                .build();
    }
}
