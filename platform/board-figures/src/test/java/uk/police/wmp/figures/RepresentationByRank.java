package uk.police.wmp.figures;

import jakarta.enterprise.context.ApplicationScoped;

/** A disclosive figure that compares days, with a filter and a choice of denominator. */
@ApplicationScoped
class RepresentationByRank implements Figure {

    private static final String SQL = """
            select d.as_at, o.rank,
                   count(*) filter (where o.ethnic_minority)                                          as ethnic_minority,
                   count(*) filter (where :denominator = 'ALL' or o.ethnic_minority is not null)      as denominator,
                   count(*)                                                                           as heads,
                   count(*) filter (where o.ethnic_minority is null)                                  as not_stated
              from unnest(:as_at_days) as d(as_at)
              join officer o on o.joined_on <= d.as_at and (o.left_on is null or o.left_on >= d.as_at)
             where :station::text is null or o.station = :station
             group by d.as_at, o.rank
             order by d.as_at, o.rank
            """;

    private static final String RECORDS = """
            select o.id, o.external_id, d.as_at, o.rank, o.ethnic_minority, o.ethnic_minority is null as not_stated,
                   :denominator = 'ALL' or o.ethnic_minority is not null as denominator
              from unnest(:as_at_days) as d(as_at)
              join officer o on o.joined_on <= d.as_at and (o.left_on is null or o.left_on >= d.as_at)
             where :station::text is null or o.station = :station
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("representation-by-rank", "Ethnic minority officers by rank")
                .question("What share of the officers of each rank are of an ethnic minority?")
                .time(TimeShape.AS_AT_DAYS)
                .filters(
                        Filter.choice("denominator", "Of those who stated it, or of everyone", "STATED", "ALL"),
                        Filter.only("station", "Only officers of this station", "NORTH", "SOUTH", "EAST"))
                .columns(
                        Column.day("asAt", "As at").across(),
                        Column.dimension("rank", "Rank"),
                        Column.percent("ethnicMinorityPercent", "Ethnic minority", 1)
                                .of("ethnicMinority")
                                .over("denominator"),
                        Column.change("changePercent", "Change, first to last", 1)
                                .of("ethnicMinorityPercent"),
                        Column.count("ethnicMinority", "Ethnic minority").disclosive(),
                        Column.count("denominator", "Officers counted"),
                        Column.count("heads", "Heads").hidden(),
                        Column.count("notStated", "Not stated").hidden())
                .sql(SQL)
                .summedTotals()
                .sources("officers")
                .records(RecordsBehind.of(
                        "officers",
                        "/v1/officers",
                        "sample:read",
                        RecordsBehind.each("heads").marked("ethnicMinority", "denominator", "notStated"),
                        RECORDS))
                .quality(new QualityNote("ETHNICITY_NOT_STATED", "notStated", "heads"))
                .chart(Chart.bars("ethnicMinorityPercent"))
                .build();
    }
}
