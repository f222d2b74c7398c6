package uk.police.wmp.recruitment.selection.marking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.Violation;

/** What holds of marks that are given and of marks that are agreed: one for each criterion, on the scale. All faults at once. */
final class MarkRules {

    private final MarkingSettings settings;
    private final List<Violation> faults = new ArrayList<>();

    MarkRules(MarkingSettings settings) {
        this.settings = settings;
    }

    <M> MarkRules hold(
            List<M> marks, List<String> criteria, Function<M, String> competency, Function<M, Integer> mark) {
        Set<String> missing = new HashSet<>(criteria);
        for (int i = 0; i < marks.size(); i++) {
            String named = competency.apply(marks.get(i));
            if (!missing.remove(named)) {
                fault(i, "competency", criteria.contains(named) ? "is marked twice" : "is no criterion of the panel");
            }
            if (!settings.isOnTheScale(mark.apply(marks.get(i)))) {
                fault(
                        i,
                        "mark",
                        "must be on the scale, from %d to %d".formatted(settings.lowestMark(), settings.highestMark()));
            }
        }
        missing.stream().sorted().forEach(each -> faults.add(new Violation("/marks", "leaves out " + each)));
        return this;
    }

    void fault(int index, String field, String message) {
        faults.add(new Violation("/marks/%d/%s".formatted(index, field), message));
    }

    void refuseFaults() {
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }
}
