package uk.police.wmp.recruitment.figures;

/** The department of every unit, for figures by department. */
final class Departments {

    /** {@code part}: of every unit, the nearest department at or above it; of one below none, the unit at the top (a policing area). */
    static final String SQL = """
            with recursive part (unit_id, department) as (
                select id, name from organisation_unit where kind = 'DEPARTMENT' or parent_id is null
                union
                select u.id, part.department from part join organisation_unit u on u.parent_id = part.unit_id
                 where u.kind <> 'DEPARTMENT')
            """;

    private Departments() {}
}
