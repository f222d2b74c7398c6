package uk.police.wmp.houserules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.police.wmp.rest.ProblemTypes;
import uk.police.wmp.rest.ProblemTypes.ProblemType;

/** Every slug that a problem is raised with has its page under {@code /problems}, and its status there. */
final class ProblemSlugs {

    /** {@code new Problem(409, "duplicate", …}, {@code new Conflict("duplicate", …}, and {@code super(…} in a subclass of these. */
    private static final Pattern RAISED =
            Pattern.compile("(?:new (?:Problem|Conflict|StateConflict)|super)\\(\\s*(?:(\\d{3}),\\s*)?\"([^\"]*)\"");

    private static final Pattern A_PROBLEM = Pattern.compile("\\bextends (Problem|Conflict|StateConflict)\\b");
    private static final Pattern SLUG = Pattern.compile("[a-z]+(-[a-z]+)*");

    private ProblemSlugs() {}

    static List<String> faults(List<SourceFile> sources) {
        List<String> faults = new ArrayList<>();
        for (SourceFile source : sources) {
            String text = source.text();
            boolean isProblem = A_PROBLEM.matcher(text).find();
            Matcher raised = RAISED.matcher(text);
            while (raised.find()) {
                if (isProblem || !raised.group().startsWith("super")) {
                    fault(raised.group(1), raised.group(2)).ifPresent(fault -> faults.add(source.path() + " " + fault));
                }
            }
        }
        return faults;
    }

    private static Optional<String> fault(String status, String slug) {
        if (!SLUG.matcher(slug).matches()) {
            return Optional.of("raises \"" + slug + "\", which is not words in lower case joined by hyphens");
        }
        Optional<ProblemType> described = ProblemTypes.find(slug);
        if (described.isEmpty()) {
            return Optional.of("raises " + slug + ", which ProblemTypes doesn't describe");
        }
        return described
                .filter(type -> status != null && type.status() != Integer.parseInt(status))
                .map(type -> "raises " + slug + " with " + status + ", which is described as " + type.status());
    }
}
