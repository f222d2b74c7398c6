package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** How candidates find it, why they leave, and what made them apply (people paper of April 2022, para 9 and table 3). */
@ApplicationScoped
class CandidateExperience implements Figure {

    private static final String SQL = """
            select c.name                                                                        as campaign,
                   count(*)                                                                      as applications,
                   count(a.withdrawn_on)                                                         as withdrew,
                   count(*) filter (where a.withdrawal_reason = 'PROCESS_TOO_LONG')              as too_long,
                   count(a.experience_rating)                                                    as rated,
                   sum(a.experience_rating)                                                      as ratings,
                   count(a.encouraged_by)                                                        as said_why,
                   count(*) filter (where a.encouraged_by = 'SPOKE_TO_SOMEBODY_IN_A_FORCE')      as spoke_to_somebody
              from application a
              join campaign c on c.id = a.campaign_id
             where a.submitted_on between :from and :to
             group by c.name
             order by c.name
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("candidate-experience", "Candidates' experience and drop-out, by campaign")
                .question("How do candidates find the process, how many leave it, and what made them apply?")
                .publishedExactly(
                        "Ratings are counted by campaign and say nothing of who gave them; reasons for leaving other than that it took too long aren't counted.")
                .time(TimeShape.PERIOD)
                .columns(
                        Column.dimension("campaign", "Campaign"),
                        Column.measure("applications", "Applications", "applications", 0),
                        Column.measure("withdrew", "Withdrawn by the candidate", "applications", 0),
                        Column.percent("dropOutPercent", "Drop-out rate", 1)
                                .of("withdrew")
                                .over("applications"),
                        Column.measure("tooLong", "Of which because it took too long", "applications", 0),
                        Column.average("meanRating", "Experience, 1 poor to 5 very good", "rating", 1)
                                .of("ratings")
                                .over("rated"),
                        Column.measure("rated", "Candidates who rated it", "applications", 0),
                        Column.percent("spokeToSomebodyPercent", "Encouraged by speaking to somebody in a force", 0)
                                .of("spokeToSomebody")
                                .over("saidWhy"),
                        Column.measure(
                                "spokeToSomebody",
                                "Said that speaking to somebody in a force encouraged them",
                                "applications",
                                0),
                        Column.measure("saidWhy", "Said what encouraged them", "applications", 0),
                        Column.measure("ratings", "Sum of ratings", "points", 0).hidden())
                .sql(SQL)
                .summedTotals()
                .sources("applications", "campaigns")
                .records(RecordsBehind.of(
                        "applications",
                        "/v1/applications",
                        "recruitment:read",
                        RecordsBehind.each("applications")
                                .marked("withdrew", "tooLong", "rated", "saidWhy", "spokeToSomebody"),
                        """
                        select a.id, a.external_id, c.name as campaign, a.withdrawn_on is not null as withdrew,
                               a.withdrawal_reason = 'PROCESS_TOO_LONG' as too_long, a.experience_rating is not null as rated,
                               a.encouraged_by is not null as said_why,
                               a.encouraged_by = 'SPOKE_TO_SOMEBODY_IN_A_FORCE' as spoke_to_somebody
                          from application a
                          join campaign c on c.id = a.campaign_id
                         where a.submitted_on between :from and :to
                        """))
                .notes(
                        "Applications submitted in the period, and what is known of them now. Ratings and encouragement are of those who said.")
                .chart(Chart.bars("dropOutPercent", "spokeToSomebodyPercent"))
                .build();
    }
}
