package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.Grain;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Passes at each selection step by group, and the adverse-impact ratio (four-fifths rule). */
@ApplicationScoped
class StagePassRates implements Figure {

    private static final String[] RATE = {"passed", "candidates"};
    private static final int FEW = 30;

    // A candidate counts at a step that was entered from :from to :to and has been decided: passed to the next, or
    // rejected there.
    private static final String DECIDED = """
              from application a
              join campaign m on m.id = a.campaign_id
             cross join lateral (values ('SIFT',       1, a.sift_on,       a.assessment_on),
                                        ('ASSESSMENT', 2, a.assessment_on, a.interview_on),
                                        ('INTERVIEW',  3, a.interview_on,  a.offered_on),
                                        ('CONDITIONS', 4, a.conditions_on, a.ready_on)) as s (step, position, entered_on, passed_on)
              join candidate p on p.id = a.candidate_id
              left join code e on e.list = 'ethnicity' and e.code = p.ethnicity
             where a.submitted_on <= :to
               and coalesce(a.appointed_on, a.rejected_on, a.withdrawn_on, 'infinity') >= :from
               and s.entered_on between :from and :to
               and (s.passed_on is not null or a.rejected_on is not null)
               and (:worker_type::text is null or m.worker_type = :worker_type)
               and (:entry_route::text is null or m.entry_route = :entry_route)
               and (:campaign::text is null or m.external_id = :campaign)
            """;

    private static final String WITHIN = """
            case :by when 'CAMPAIGN' then m.external_id
                     when 'WORKER_TYPE' then m.worker_type
                     when 'ENTRY_ROUTE' then coalesce(m.entry_route, 'NONE')
                     else 'ALL' end
            """;

    private static final String SQL =
            "select " + WITHIN + " as within, s.step, " + PersonGroups.of("p", "e") + """
             as person_group,
                   count(*)                                          as candidates,
                   count(*) filter (where s.passed_on is not null)   as passed
            """ + DECIDED + """
             group by 1, s.step, s.position, 3
             order by 1, s.position, 3
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("stage-pass-rates", "Passes at each selection step, by group")
                .version(2)
                .question("Does any selection step pass one group far less often than another?")
                .time(TimeShape.PERIOD)
                .oneAtATime(Grain.YEAR)
                .filters(
                        PersonGroups.CHARACTERISTIC,
                        Filter.choice(
                                "by",
                                "What the steps are of: everything, or each campaign, worker type or entry route",
                                "ALL",
                                "CAMPAIGN",
                                "WORKER_TYPE",
                                "ENTRY_ROUTE"),
                        Filter.only(
                                "workerType",
                                "Only campaigns for this worker type",
                                "POLICE_OFFICER",
                                "POLICE_STAFF",
                                "PCSO",
                                "DESIGNATED_OFFICER",
                                "SPECIAL_CONSTABLE",
                                "POLICE_SUPPORT_VOLUNTEER"),
                        Filter.text("entryRoute", "Only campaigns for this entry route, such as PCEP"),
                        Filter.text("campaign", "Only this campaign, by its external id"))
                .columns(
                        Column.dimension("within", "Within"),
                        Column.dimension("step", "Step").codes("selection-step"),
                        PersonGroups.GROUP,
                        Column.count("candidates", "Candidates decided").disclosive(),
                        Column.count("passed", "Candidates passed").disclosive(),
                        Column.percent("passPercent", "Pass rate", 1)
                                .of("passed")
                                .over("candidates"),
                        Column.impactRatio("impactRatio", "Adverse-impact ratio")
                                .of(RATE)
                                .among("personGroup", PersonGroups.NOT_STATED),
                        Column.belowFourFifths("belowFourFifths", "Below four fifths")
                                .of(RATE)
                                .among("personGroup", PersonGroups.NOT_STATED),
                        Column.relativeRate("ratioToLargest", "Ratio to the largest group")
                                .of(RATE)
                                .among("personGroup", PersonGroups.NOT_STATED),
                        Column.fewerThan(FEW, "fewCandidates", "Few candidates").of("candidates"))
                .sql(SQL)
                .sources("applications", "candidates", "campaigns")
                .records(RecordsBehind.of(
                                "applications",
                                "/v1/applications",
                                "recruitment:read",
                                RecordsBehind.each("candidates").marked("passed"),
                                "select a.id, a.external_id, " + WITHIN + " as within, s.step, "
                                        + PersonGroups.of("p", "e")
                                        + " as person_group, s.passed_on is not null as passed"
                                        + DECIDED)
                        .telling("characteristics:read"))
                .notes(
                        "Counts, at each step, the applications that entered it in the period and were passed to the next or rejected there,"
                                + " whenever that was: who applied twice is counted twice. Who withdrew, and who is still in the step, was"
                                + " not decided.",
                        "The adverse-impact ratio is the pass rate of the group divided by that of the most successful group. Below four"
                                + " fifths (flag 1) it is a reason to look at the step. Beside it stands the ratio to the largest group.",
                        "With fewer than " + FEW
                                + " candidates (flag 1) chance alone makes such differences; a group of fewer than ten"
                                + " is not what others are held against.",
                        PersonGroups.NOTE)
                .chart(Chart.bars("passPercent"))
                .build();
    }
}
