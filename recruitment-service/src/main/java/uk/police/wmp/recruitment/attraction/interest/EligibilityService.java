package uk.police.wmp.recruitment.attraction.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.police.wmp.recruitment.attraction.campaign.EntryRoutes;
import uk.police.wmp.recruitment.attraction.interest.EligibilityAnswer.Reason;
import uk.police.wmp.recruitment.attraction.interest.EligibilityQuestion.Answer;
import uk.police.wmp.recruitment.calendar.StepDays;
import uk.police.wmp.rest.Code;

/** Checks answers against what the entry route asks on the day: dated rows of a code list, not lines of code. */
@ApplicationScoped
class EligibilityService {

    private final EntryRoutes routes;
    private final StepDays days;

    EligibilityService(EntryRoutes routes, StepDays days) {
        this.routes = routes;
        this.days = days;
    }

    EligibilityAnswer check(EligibilityQuestion question) {
        LocalDate on = Objects.requireNonNullElse(question.startsOn(), days.today());
        // whoever answers a question twice doesn't meet it unless both answers say so
        Map<String, Boolean> met = question.answers().stream()
                .collect(Collectors.toMap(Answer::criterion, Answer::met, Boolean::logicalAnd));
        List<Reason> against = new ArrayList<>();
        List<Reason> open = new ArrayList<>();
        if (!routes.isOpen(question.entryRoute(), on)) {
            against.add(new Reason(null, "The entry route is closed on " + on + "."));
        }
        for (Code criterion : routes.criteria(question.entryRoute(), on)) {
            Boolean answer = met.get(criterion.code());
            if (answer == null) {
                open.add(new Reason(criterion.code(), "Not answered: " + criterion.label()));
            } else if (!answer) {
                against.add(new Reason(criterion.code(), "Not met: " + criterion.label()));
            }
        }
        if (!against.isEmpty()) {
            return new EligibilityAnswer("NOT_ELIGIBLE", against);
        }
        return new EligibilityAnswer(open.isEmpty() ? "ELIGIBLE" : "NOT_CHECKED", open);
    }
}
