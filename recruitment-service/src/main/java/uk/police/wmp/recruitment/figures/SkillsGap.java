package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** What units need of each skill, against who has it (modern workforce paper of 2018, para 11; force management statement of 2018). */
@ApplicationScoped
class SkillsGap implements Figure {

    private static final String NEEDED = """
            with recursive needed as (
                select r.unit_id, r.skill_id, u.external_id, u.name as unit, k.name as skill, sum(r.heads) as heads
                  from skill_requirement r
                  join organisation_unit u on u.id = r.unit_id
                  join skill k on k.id = r.skill_id
                 where r.valid_from <= :as_at and (r.valid_to is null or r.valid_to >= :as_at)
                   and (:scenario::text is null and r.scenario_id is null
                        or r.scenario_id = (select id from planning_scenario where external_id = :scenario::text))
                 group by r.unit_id, r.skill_id, u.external_id, u.name, k.name),
            part (unit_id, part_id) as (
                select unit_id, unit_id from needed
                union
                select part.unit_id, u.id from part join organisation_unit u on u.parent_id = part.part_id),
            holder as (
                select distinct worker_id, skill_id from worker_skill
                 where acquired_on <= :as_at and (expires_on is null or expires_on >= :as_at))
            """;

    // A holder counts for a unit when posted to it or to any part of it, in service, with the skill in date on the day.
    private static final String SQL = NEEDED + """
            , posted as (
                select p.unit_id, h.skill_id, count(*) as holders
                  from holder h
                  join posting p on p.worker_id = h.worker_id
                   and p.valid_from <= :as_at and (p.valid_to is null or p.valid_to >= :as_at)
                  join employment e on e.worker_id = h.worker_id
                   and e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
                 group by p.unit_id, h.skill_id),
            held as (
                select part.unit_id, p.skill_id, sum(p.holders) as holders
                  from part join posted p on p.unit_id = part.part_id
                 group by part.unit_id, p.skill_id),
            planned as (
                select distinct a.unit_id, a.skill_id
                  from workforce_activity a join workforce_strategy s on s.id = a.strategy_id
                 where a.kind = 'CAPABILITY_GAP_PLAN' and s.adopted_on <= :as_at and s.starts_on <= :as_at
                   and a.due_on >= :as_at and (a.completed_on is null or a.completed_on > :as_at))
            select n.external_id as unit_external_id, n.unit, n.skill,
                   sum(n.heads) as required, sum(coalesce(h.holders, 0)) as holders,
                   sum(greatest(n.heads - coalesce(h.holders, 0), 0)) as shortfall,
                   sum(case when q.unit_id is null then greatest(n.heads - coalesce(h.holders, 0), 0) else 0 end) as unplanned
              from needed n
              left join planned q on q.unit_id = n.unit_id and q.skill_id = n.skill_id
              left join held h on h.unit_id = n.unit_id and h.skill_id = n.skill_id
             group by n.external_id, n.unit, n.skill
             order by n.unit, n.external_id, n.skill
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("skills-gap", "Skills: need and supply by unit")
                .question(
                        "Which units lack people with the skills that they need, and which gaps has nobody a plan for?")
                .version(2)
                .publishedExactly("Skills are for use at work, and known to whoever rosters.")
                .time(TimeShape.AS_AT)
                .filters(Filter.text(
                        "scenario",
                        "What this planning scenario would need, by its external id; present needs without"))
                .columns(
                        Column.dimension("unitExternalId", "Unit's id"),
                        Column.dimension("unit", "Unit"),
                        Column.dimension("skill", "Skill"),
                        Column.measure("required", "Required", "people", 0),
                        Column.count("holders", "Holders in date"),
                        Column.measure("shortfall", "Shortfall", "people", 0),
                        Column.measure("unplanned", "Shortfall without a plan", "people", 0),
                        Column.sum("gap", "Gap").of("holders").minus("required"))
                .sql(SQL)
                .summedTotals()
                .sources(
                        "skill-requirements",
                        "worker-skills",
                        "postings",
                        "employments",
                        "organisation-units",
                        "workforce-activities",
                        "workforce-strategies")
                .records(
                        RecordsBehind.of(
                                "skill-requirements",
                                "/v1/skill-requirements",
                                "recruitment:read",
                                RecordsBehind.parts("required"),
                                """
                        select r.id, r.external_id, u.external_id as unit_external_id, u.name as unit, k.name as skill
                          from skill_requirement r
                          join organisation_unit u on u.id = r.unit_id
                          join skill k on k.id = r.skill_id
                         where r.valid_from <= :as_at and (r.valid_to is null or r.valid_to >= :as_at)
                           and (:scenario::text is null and r.scenario_id is null
                                or r.scenario_id = (select id from planning_scenario where external_id = :scenario::text))
                        """),
                        RecordsBehind.of(
                                "workers",
                                "/v1/workers",
                                "recruitment:read",
                                RecordsBehind.each("holders"),
                                NEEDED + """
                        select w.id, w.external_id, n.external_id as unit_external_id, n.unit, n.skill
                          from needed n
                          join part on part.unit_id = n.unit_id
                          join posting p on p.unit_id = part.part_id
                           and p.valid_from <= :as_at and (p.valid_to is null or p.valid_to >= :as_at)
                          join holder h on h.worker_id = p.worker_id and h.skill_id = n.skill_id
                          join employment e on e.worker_id = h.worker_id
                           and e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
                          join worker w on w.id = h.worker_id
                        """))
                .contradicted(Contradicting.inPostings(":as_at"))
                .notes(
                        "Gap is holders less required: negative where there are too few. A surplus in one unit fills no"
                                + " shortfall in another, so the shortfalls add up to more than the gap.",
                        "A unit is the one that the need was recorded for; who is posted to any part of it is one of its holders.",
                        "A plan is a CAPABILITY_GAP_PLAN for the unit and the skill, of a strategy adopted and begun by the day, that is neither"
                                + " completed nor overdue on it: a plan that ran out leaves the gap without one.",
                        "A person with two skills is a holder of each.")
                .chart(Chart.bars("required", "holders"))
                .build();
    }
}
