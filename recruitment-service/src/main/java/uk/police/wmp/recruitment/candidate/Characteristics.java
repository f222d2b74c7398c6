package uk.police.wmp.recruitment.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.Permissions;

/** The wall around sex, ethnicity and disability of candidates: whoever decides on a candidate needn't know them. */
@ApplicationScoped
class Characteristics {

    static final String READ = "characteristics:read";

    /** The columns behind the wall. */
    static final List<String> COLUMNS = List.of("sex", "ethnicity", "disability");

    private final Caller caller;

    Characteristics(Caller caller) {
        this.caller = caller;
    }

    boolean mayRead() {
        return caller.may(READ);
    }

    /** To change one is to learn, by what comes of it, what it was before. */
    void requireToChange() {
        if (!mayRead()) {
            throw Permissions.missing(List.of(READ));
        }
    }
}
