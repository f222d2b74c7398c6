package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Grain;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Whether there is a formal target of representation, and how far new officers are from it (modern workforce paper of 2018, para 41). */
@ApplicationScoped
class RepresentationTarget implements Figure {

    private static final String STANDARD = """
              from (values ('FEMALE', 1), ('ETHNIC_MINORITY', 2)) as g (represented_group, position)
              left join workforce_standard t
                on t.kind = g.represented_group || '_SHARE' and t.unit_id is null
               and t.valid_from <= :to and (t.valid_to is null or t.valid_to >= :to)
            """;

    private static final String DIMENSIONS = """
            g.represented_group,
                   case when t.formal_target then 'FORMAL_TARGET' when t.id is not null then 'NO_FORMAL_TARGET' else 'NO_STANDARD' end
                                                                                          as standing,
                   coalesce(t.basis, 'None')                                              as basis
            """;

    private static final String JOINED = """
              left join employment e on e.worker_type = 'POLICE_OFFICER' and e.joined_on between :from and :to
            """;

    private static final String PEOPLE = """
              left join worker w on w.id = e.worker_id
              left join code eth on eth.list = 'ethnicity' and eth.code = w.ethnicity
            """;

    private static final String COUNTED = "(g.represented_group = 'FEMALE' or w.ethnicity <> 'NS')";

    private static final String OF_GROUP =
            "case g.represented_group when 'FEMALE' then w.sex = 'F' else 'ETHNIC_MINORITY' = any (eth.groups) end";

    private static final String SQL =
            "select " + DIMENSIONS + """
                 , count(e.id) as joiners,
                   count(e.id) filter (where %1$s) as denominator,
                   count(e.id) filter (where %2$s) as of_group,
                   case when t.id is not null then count(e.id) filter (where %1$s) * t.percent / 100 end as at_standard
            """.formatted(COUNTED, OF_GROUP) + STANDARD + JOINED + PEOPLE + """
             group by g.represented_group, g.position, t.id, t.formal_target, t.basis, t.percent
             order by g.position
            """;

    private static RecordsBehind joined(RecordsBehind.Adding adding, String marks, String people) {
        return RecordsBehind.of(
                "employments",
                "/v1/employments",
                "recruitment:read",
                adding,
                "select e.id, e.external_id, " + DIMENSIONS + marks + STANDARD + JOINED.replace("left join", "join")
                        + people);
    }

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("representation-target", "New officers against the formal target of representation")
                .question(
                        "Has a formal target been set for who joins, on what basis, and how far is the force from it?")
                .time(TimeShape.PERIOD)
                .oneAtATime(Grain.FINANCIAL_YEAR)
                .columns(
                        Column.dimension("representedGroup", "Group").codes("represented-group"),
                        Column.dimension("standing", "Is it a formal target").codes("standard-standing"),
                        Column.dimension("basis", "Basis"),
                        Column.count("joiners", "New officers"),
                        Column.count("ofGroup", "Of the group").disclosive(),
                        Column.percent("sharePercent", "Share", 1).of("ofGroup").over("denominator"),
                        Column.percent("standardPercent", "The standard", 1)
                                .of("atStandard")
                                .over("denominator"),
                        Column.percent("gapPercent", "Above or below it, in points", 1)
                                .of("gap")
                                .over("denominator"),
                        Column.measure("atStandard", "New officers at the standard", "people", 1),
                        Column.sum("gap", "New officers above or below it")
                                .of("ofGroup")
                                .minus("atStandard"),
                        Column.count("denominator", "New officers counted in the share"))
                .sql(SQL)
                .sources("workforce-standards", "employments", "workers")
                .records(
                        joined(RecordsBehind.each("joiners"), "", ""),
                        joined(
                                        RecordsBehind.each("joiners").marked("ofGroup", "denominator"),
                                        ", " + OF_GROUP + " as of_group, " + COUNTED + " as denominator\n",
                                        PEOPLE)
                                .telling("characteristics:read"))
                .notes(
                        "New officers joined in the period. The standard is the one in force on its last day; without a formal target it is an"
                                + " ambition or assumption that nobody has set as one, and its basis says where it comes from.",
                        "Shares of ethnic minorities are of those who stated their ethnicity, and exclude white minorities.")
                .chart(Chart.bars("sharePercent", "standardPercent"))
                .build();
    }
}
