package uk.police.wmp.recruitment.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import uk.police.wmp.recruitment.attraction.campaign.Campaign;
import uk.police.wmp.recruitment.attraction.campaign.EntryRoutes;
import uk.police.wmp.recruitment.calendar.StepDays;
import uk.police.wmp.recruitment.candidate.Candidate;
import uk.police.wmp.rest.InvalidRequest;

/** What must hold on the day when an application comes in. */
@ApplicationScoped
class Submission {

    private static final String NO_DEGREE = "NO_DEGREE";

    private final EntryRoutes routes;
    private final StepDays days;

    Submission(EntryRoutes routes, StepDays days) {
        this.routes = routes;
        this.days = days;
    }

    void require(Campaign campaign, Candidate candidate, LocalDate on) {
        days.requireNotInFuture(on, "/submittedOn");
        if (!campaign.isOpenOn(on)) {
            throw new InvalidRequest("/submittedOn", "must be a day on which the campaign is open");
        }
        campaign.entryRoute().ifPresent(route -> {
            if (routes.hasClosed(route, on)) {
                throw new InvalidRequest(
                        "/submittedOn", "the campaign's entry route was closed to entrants by this day");
            }
            if (routes.needsDegree(route, on)
                    && candidate.qualification().filter(NO_DEGREE::equals).isPresent()) {
                throw new InvalidRequest(
                        "/candidateExternalId",
                        "the campaign's entry route needs a degree, which the candidate has not");
            }
        });
    }
}
