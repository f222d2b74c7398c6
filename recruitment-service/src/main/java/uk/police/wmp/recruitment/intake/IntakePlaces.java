package uk.police.wmp.recruitment.intake;

/**
 * Who fills the places of intakes: student officers, and whoever was appointed to one and is no student officer yet. Once the HR system
 * knows the student officer, that record alone says which intake it is.
 */
public final class IntakePlaces {

    /** Those who hold a place already keep it: of the others, the first rows get what is left. Rows that are refused change nothing. */
    private static final String NO_PLACE_LEFT = """
            select q.row_number, 'intakeExternalId', 'has no place left'
              from (select s.row_number, i.places,
                           (select count(*) from student_officer p
                             where p.intake_id = i.id
                               and not exists (select from staged x where x.id = p.id
                                                  and not exists (select from fault f where f.row_number = x.row_number)))
                           + (select count(*) from application a join candidate c on c.id = a.candidate_id
                               where a.intake_id = i.id
                                 and not exists (select from student_officer p
                                                  where p.worker_id = c.worker_id and p.started_on >= a.appointed_on)
                                 and not exists (select from staged x where %3$s
                                                    and not exists (select from fault f where f.row_number = x.row_number)))
                           + row_number() over (partition by i.id order by (h.intake_id is distinct from i.id), s.row_number) as taken
                      from staged s
                      join intake i on i.id = s.intake_id
                      left join %1$s h on h.id = s.id
                     where not exists (select from fault f where f.row_number = s.row_number) and %2$s) q
             where q.taken > q.places""";

    /** Of student officers; a candidate who was appointed becomes one in the same place. */
    public static final String LEFT_FOR_STUDENT_OFFICERS = NO_PLACE_LEFT.formatted(
            "student_officer", "true", "x.worker_id = c.worker_id and x.started_on >= a.appointed_on");

    /** Of applications whose candidates are appointed. */
    public static final String LEFT_FOR_APPOINTED = NO_PLACE_LEFT.formatted("application", """
            not exists (select from student_officer p join candidate c on c.id = s.candidate_id
                         where p.worker_id = c.worker_id and p.started_on >= s.appointed_on)""", "x.id = a.id");

    /** Of an intake whose column is {@code id}, for lists. */
    static final String FILLED = "(select count(*) from student_officer p where p.intake_id = id)"
            + " + (select count(*) from application a join candidate c on c.id = a.candidate_id"
            + " where a.intake_id = id and not exists (select 1 from student_officer p"
            + " where p.worker_id = c.worker_id and p.started_on >= a.appointed_on))";

    /** What is filled can't be taken away. */
    static final String KEPT = """
            select s.row_number, 'places', 'must not be fewer than are filled'
              from staged s where s.places <\s""" + FILLED.replace("= id", "= s.id");

    private IntakePlaces() {}
}
