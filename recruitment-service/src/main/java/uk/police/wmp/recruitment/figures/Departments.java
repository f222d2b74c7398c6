package uk.police.wmp.recruitment.figures;

/**
 * What a department is, for every figure by department: the nearest department at or above a unit; of a unit below none, the unit at the
 * top, such as a policing area. Who, or what, has no unit is in {@link #NONE}.
 */
final class Departments {

    static final String NONE = "No department";

    static final String NOTE =
            "A department is the nearest one at or above the unit, or, of a unit below none, the unit at the top, such as"
                    + " a policing area; who has no unit is in No department. Departments of one name are one row.";

    /** The department as a dimension, after a left join with {@code part}. */
    static final String NAME = "coalesce(part.department, '" + NONE + "')";

    /** {@code part}: the department of every unit. */
    static final String SQL = """
            with recursive part (unit_id, department_id, department) as (
                select id, id, name from organisation_unit where kind = 'DEPARTMENT' or parent_id is null
                union
                select u.id, part.department_id, part.department from part join organisation_unit u on u.parent_id = part.unit_id
                 where u.kind <> 'DEPARTMENT')
            """;

    private Departments() {}
}
