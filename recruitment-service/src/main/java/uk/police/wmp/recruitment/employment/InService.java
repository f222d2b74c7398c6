package uk.police.wmp.recruitment.employment;

import uk.police.wmp.rest.Names;

/** That something can only have happened to a worker in service, as the rows of an import are checked for it, all at once. */
public final class InService {

    static final String OUTSIDE = "must be a day on which the worker is in service";

    private InService() {}

    /** For {@code BulkRecord.check}: the day in this component falls into an employment of {@code worker_id}. */
    public static String check(String dayComponent) {
        return check(dayComponent, "worker_id");
    }

    /** The same for the worker that another reference of the row names. */
    public static String check(String dayComponent, String workerColumn) {
        return """
                select s.row_number, '%1$s', '%3$s'
                  from staged s
                 where s.%4$s is not null and s.%2$s is not null
                   and not exists (select from employment e
                                    where e.worker_id = s.%4$s and e.joined_on <= s.%2$s
                                      and (e.left_on is null or e.left_on >= s.%2$s))""".formatted(dayComponent, Names.snakeCase(dayComponent), OUTSIDE, workerColumn);
    }
}
