package uk.police.wmp.rest.deployed;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.util.List;

/** Every application's: begins only when the environment says all that must be said, and otherwise says in one line what it doesn't. */
@QuarkusMain
public class Main {

    /** As {@code sysexits.h} calls it: a fault of the configuration. */
    private static final int NOT_CONFIGURED = 78;

    public static void main(String... arguments) throws IOException {
        List<String> missing = RequiredVariables.ofThisApplication().missing(System.getenv(), System.getProperties());
        if (missing.isEmpty()) {
            Quarkus.run(arguments);
        } else {
            System.err.println("Not started: the environment lacks " + String.join(", ", missing)
                    + ". What each of them means stands in docs/operating.md.");
            System.exit(NOT_CONFIGURED);
        }
    }
}
