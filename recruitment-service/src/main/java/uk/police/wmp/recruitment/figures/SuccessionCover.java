package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Critical roles that somebody is ready to follow in (people paper of April 2022, para 55). */
@ApplicationScoped
class SuccessionCover implements Figure {

    // A successor counts while a candidate, both days included, and in service.
    private static final String ROLES = Departments.SQL + """
            , successor as (
                select c.role_id, bool_or('READY' = any (k.groups)) as ready
                  from succession_candidate c
                  join code k on k.list = 'talent-readiness' and k.code = c.readiness
                  join employment e on e.worker_id = c.worker_id
                   and e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
                 where c.valid_from <= :as_at and (c.valid_to is null or c.valid_to >= :as_at)
                 group by c.role_id
            )
            select r.id, r.external_id,\s""" + Departments.NAME + """
                   as department, s.ready as ready_now, not s.ready as later, s.role_id is null as nobody, i.id is null as vacant
              from critical_role r
              left join successor s on s.role_id = r.id
              left join employment i on i.worker_id = r.incumbent_id
               and i.joined_on <= :as_at and (i.left_on is null or i.left_on >= :as_at)
              left join part on part.unit_id = r.unit_id
             where r.valid_from <= :as_at and (r.valid_to is null or r.valid_to >= :as_at)
            """;

    private static final String SQL = """
            select r.department, count(*) as critical_roles,
                   count(*) filter (where r.ready_now)  as ready_now,
                   count(*) filter (where r.later)      as later,
                   count(*) filter (where r.nobody)     as nobody,
                   count(*) filter (where r.vacant)     as vacant
              from (
            """ + ROLES + """
                   ) r
             group by 1
             order by 1
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("succession-cover", "Succession in critical roles")
                .question("In how many of the roles that the force can't be without is somebody ready to follow?")
                .version(2)
                .publishedExactly("It counts roles; who is in view for them is in no figure.")
                .time(TimeShape.AS_AT)
                .columns(
                        Column.dimension("department", "Department"),
                        Column.count("criticalRoles", "Critical roles").unit("roles"),
                        Column.count("readyNow", "Somebody is ready now").unit("roles"),
                        Column.percent("coverPercent", "Somebody is ready now, of critical roles", 1)
                                .of("readyNow")
                                .over("criticalRoles"),
                        Column.count("later", "Somebody will be ready later").unit("roles"),
                        Column.count("nobody", "Nobody is in view").unit("roles"),
                        Column.count("vacant", "Vacant").unit("roles"))
                .sql(SQL)
                .summedTotals()
                .sources("critical-roles", "succession-candidates", "employments", "organisation-units")
                .records(RecordsBehind.of(
                        "critical-roles",
                        "/v1/critical-roles",
                        "talent:read",
                        RecordsBehind.each("criticalRoles").marked("readyNow", "later", "nobody", "vacant"),
                        ROLES))
                .notes(
                        "Ready now, later and nobody add up to the critical roles; a vacant role is also one of them.",
                        "Who has left the force is nobody's successor, and leaves the role vacant.",
                        Departments.NOTE)
                .chart(Chart.bars("readyNow", "later", "nobody"))
                .build();
    }
}
