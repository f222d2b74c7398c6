package uk.police.wmp.houserules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What can be seen only in the text of a source file. */
final class SourceRules {

    private static final int MOST_LINES = 250;

    // each pattern is written so that it doesn't match its own line
    private static final Map<Pattern, String> FORBIDDEN = Map.of(
            Pattern.compile("\\b(TODO|FIXME|XXX)\\b[: ]"),
            "is unfinished: finish it, or open an issue",
            Pattern.compile("^import (static )?lombok\\."),
            "uses Lombok: a record says it");

    private static final Map<Pattern, String> PRETENCES = Map.of(
            Pattern.compile("^import (static )?(org\\.mockito|org\\.easymock|io\\.quarkus\\.test\\.(InjectMock|Mock))"),
            "mocks: run the real thing",
            Pattern.compile("^import (static )?org\\.(h2|hsqldb|apache\\.derby)\\."),
            "uses another database: PostgreSQL is at hand",
            Pattern.compile("^\\s*@Disabled\\b"),
            "is switched off: mend it or delete it");

    private static final Map<Pattern, String> BIRTHDAYS = Map.of(
            Pattern.compile("(?i)(birth|born)(\\(\\))?\\s*\\.plusYears\\("),
            "makes a birthday on 28 February of one on the 29th: Age counts completed years");

    /** To say it anew as another failure is all right, and at a callback that throws anything there is no other way. */
    private static final Pattern CATCHES_EVERYTHING =
            Pattern.compile("catch \\((final )?(Exception|Throwable) \\w+\\) *\\{(?!\\s*throw\\b)");

    private SourceRules() {}

    static List<String> faults(SourceFile source) {
        List<String> faults = matches(source, FORBIDDEN);
        if (CATCHES_EVERYTHING.matcher(source.text()).find()) {
            faults.add(source.path() + " catches everything and goes on: name what can happen");
        }
        if (source.lines().size() > MOST_LINES) {
            faults.add(source.path() + " has " + source.lines().size() + " lines: more than " + MOST_LINES
                    + " is more than one thing");
        }
        return faults;
    }

    static List<String> pretences(SourceFile source) {
        return matches(source, PRETENCES);
    }

    static List<String> birthdays(SourceFile source) {
        return matches(source, BIRTHDAYS);
    }

    private static List<String> matches(SourceFile source, Map<Pattern, String> patterns) {
        List<String> faults = new ArrayList<>();
        for (int index = 0; index < source.lines().size(); index++) {
            String line = source.lines().get(index);
            for (Map.Entry<Pattern, String> pattern : patterns.entrySet()) {
                if (pattern.getKey().matcher(line).find()) {
                    faults.add(source.at(index) + " " + pattern.getValue());
                }
            }
        }
        return faults;
    }
}
