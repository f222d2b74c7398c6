package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Grain;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Contacts by the student welfare team, in time or not, and what came of them (people paper of April 2022, para 13 and 14). */
@ApplicationScoped
class WelfareContactOutcomes implements Figure {

    private static final String SQL = """
            select t.code                                                             as trigger,
                   count(c.id)                                                        as raised,
                   count(c.contacted_on)                                              as contacted,
                   count(c.id) filter (where c.contacted_on <= c.due_on)              as in_time,
                   count(c.id) filter (where c.contacted_on > c.due_on
                                          or (c.contacted_on is null and c.due_on < :until))  as late,
                   count(c.closed_on)                                                 as closed,
                   count(c.id) filter (where c.outcome = 'RETAINED')                  as retained,
                   count(c.id) filter (where c.outcome = 'MOVED_TO_STAFF')            as moved_to_staff,
                   count(c.id) filter (where c.outcome = 'LEFT')                      as left_the_force
              from code t
              left join welfare_contact c on c.trigger = t.code and c.raised_on >= :from and c.raised_on <= :to
             where t.list = 'welfare-trigger'
             group by t.code, t.position
             order by t.position
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("welfare-contact-outcomes", "Welfare contacts with student officers")
                .question("Were student officers who thought of leaving contacted in time, and how many stayed?")
                .time(TimeShape.PERIOD)
                .oneAtATime(Grain.FINANCIAL_YEAR)
                .columns(
                        Column.dimension("trigger", "Opened by").codes("welfare-trigger"),
                        Column.count("raised", "Raised").disclosive(),
                        Column.count("contacted", "Contacted").disclosive(),
                        Column.count("inTime", "Contacted in time").disclosive(),
                        Column.percent("inTimePercent", "In time, of those raised", 1)
                                .of("inTime")
                                .over("raised"),
                        Column.count("late", "Late, or overdue").disclosive(),
                        Column.count("closed", "Closed").disclosive(),
                        Column.count("retained", "Retained").disclosive(),
                        Column.percent("retainedPercent", "Retained, of those closed", 1)
                                .of("retained")
                                .over("closed"),
                        Column.count("movedToStaff", "Moved to a staff role").disclosive(),
                        Column.count("leftTheForce", "Left").disclosive())
                .sql(SQL)
                .summedTotals()
                .sources("welfare-contacts")
                .records(RecordsBehind.of(
                        "welfare-contacts",
                        "/v1/welfare-contacts",
                        "recruitment:read",
                        RecordsBehind.each("raised")
                                .marked(
                                        "contacted",
                                        "inTime",
                                        "late",
                                        "closed",
                                        "retained",
                                        "movedToStaff",
                                        "leftTheForce"),
                        """
                        select c.id, c.external_id, c.trigger, c.contacted_on is not null as contacted,
                               c.contacted_on <= c.due_on as in_time,
                               c.contacted_on > c.due_on or (c.contacted_on is null and c.due_on < :until) as late,
                               c.closed_on is not null as closed, c.outcome = 'RETAINED' as retained,
                               c.outcome = 'MOVED_TO_STAFF' as moved_to_staff, c.outcome = 'LEFT' as left_the_force
                          from welfare_contact c
                         where c.raised_on >= :from and c.raised_on <= :to
                        """))
                .contradicted(Contradicting.inProbation(":until"))
                .notes(
                        "Counts contacts that were opened in the period, with what has become of them since. Overdue is a contact"
                                + " that was due by the end of the period and has not been made.",
                        "A student officer with a resignation and a concern has two contacts.")
                .chart(Chart.bars("raised", "contacted", "inTime", "retained"))
                .build();
    }
}
