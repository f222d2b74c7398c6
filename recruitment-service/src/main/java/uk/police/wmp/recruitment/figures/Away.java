package uk.police.wmp.recruitment.figures;

/** Who belongs to the force and is away from it, as the Home Office counts: seconded to another force, or designated under section 39. */
final class Away {

    /** The workers who are away as at the day, for {@code not in}. */
    static final String WORKERS = """
            (select s.worker_id from secondment s
               join code k on k.list = 'secondment-kind' and k.code = s.kind and 'AWAY' = any (k.groups)
              where s.valid_from <= :as_at and (s.valid_to is null or s.valid_to >= :as_at))
            """;

    private Away() {}
}
