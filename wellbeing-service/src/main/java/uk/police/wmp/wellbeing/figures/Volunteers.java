package uk.police.wmp.wellbeing.figures;

/** Volunteers, special constables among them, have no contracted hours to lose: what figures of absence leave out. */
final class Volunteers {

    static final String NOTE = "Volunteers, special constables among them, don't count, whatever was recorded of them.";

    /** For an employment {@code e}. */
    static final String NONE_OF_THEM =
            "e.worker_type in (select code from code where list = 'worker-type' and 'COUNTED_IN_FTE' = any (groups))\n";

    private Volunteers() {}
}
