package uk.police.wmp.recruitment.worker;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a person said of themself that the law protects. Figures count it; only those see whose it is who need to. */
public final class Characteristics {

    public static final String PERMISSION = "characteristics:read";

    public static final List<String> COLUMNS = List.of("sex", "ethnicity", "disability");

    private Characteristics() {}

    /** For the change feed. */
    public static Map<String, String> guarded() {
        return COLUMNS.stream().collect(Collectors.toMap(column -> column, column -> PERMISSION));
    }
}
