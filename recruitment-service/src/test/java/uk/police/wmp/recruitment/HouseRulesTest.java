package uk.police.wmp.recruitment;

import java.util.Map;
import uk.police.wmp.houserules.HouseRules;

class HouseRulesTest extends HouseRules {

    @Override
    protected Map<String, String> saysNothingOfAPerson() {
        return Map.ofEntries(
                Map.entry("attraction.event.aimedAt", "whom an event is for, not who came"),
                Map.entry("attraction.event.feedbackGiven", "how many answered"),
                Map.entry("attraction.event.wouldConsiderPolicing", "how many answered so"),
                Map.entry("application.encouragedBy", "that a relative spoke for policing says nothing of the family"),
                Map.entry(
                        "application.condition.kind",
                        "what every candidate is asked for; what came of it is confidential"),
                Map.entry("flexibleworking.appealOutcome", "an appeal is dismissed, not a person"),
                Map.entry(
                        "integrity.misconduct.outcome",
                        "published by law, of hearings in public; all others are behind vetting:read"),
                Map.entry("integrity.misconduct.proceeding", "as the outcome"),
                Map.entry("performance.note.kind", "read by the two who talk, and with performance:read"),
                Map.entry("positiveaction.benchmark.representedGroup", "a share of a population"),
                Map.entry("positiveaction.intervention.aimedAt", "whom it is for; who came needs characteristics:read"),
                Map.entry("planning.standard.kind", "what the force measures itself against"),
                Map.entry(
                        "studentofficer.needsDiscussedOn", "everybody is asked; the answer stays with the university"));
    }
}
