package uk.police.wmp.local.launcher;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every permission that there is, so that a slip of the keyboard is told at once rather than by a 403 later. */
final class LocalPermissions {

    static final Set<String> ALL = new TreeSet<>(Set.of(
            "recruitment:read",
            "recruitment:write",
            "wellbeing:read",
            "wellbeing:write",
            "volunteers:read",
            "volunteers:write",
            "special-statuses:read",
            "change-portfolio:read",
            "change-portfolio:write",
            "figures:read",
            "figures:unsuppressed",
            "figures:release",
            "imports:write",
            "changes:read",
            "audit:read",
            "interest:submit",
            "student-concerns:submit",
            "characteristics:read",
            "leaving-reasons:read",
            "student-welfare:read",
            "pre-employment-checks:read",
            "promotion-feedback:read",
            "assessment:mark",
            "assessment:moderate",
            "vetting:read",
            "vetting:write",
            "performance:read",
            "performance:write",
            "talent:read",
            "talent:write",
            "grievances:read",
            "grievances:write",
            "subject-access:read",
            "subject-access:erase",
            "subject-access:readmit",
            "absence-reasons:read",
            "occupational-health:clinical",
            "safeguarding:read",
            "safeguarding:write",
            "board-papers:issue"));

    private LocalPermissions() {}

    static String[] named(List<String> names) {
        if (names.isEmpty()) {
            throw new PlainFailure("Which permissions is the token to have? For example: ./start token figures:read\n"
                    + "There are: " + String.join(", ", ALL) + " (or 'all')");
        }
        if (names.equals(List.of("all"))) {
            return ALL.toArray(String[]::new);
        }
        List<String> unknown =
                names.stream().filter(name -> !ALL.contains(name)).toList();
        if (!unknown.isEmpty()) {
            throw new PlainFailure("There is no permission " + String.join(", ", unknown) + ". There are: "
                    + String.join(", ", ALL) + " (or 'all')");
        }
        return names.toArray(String[]::new);
    }
}
