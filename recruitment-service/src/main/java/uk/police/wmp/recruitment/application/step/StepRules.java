package uk.police.wmp.recruitment.application.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.police.wmp.recruitment.application.Application;
import uk.police.wmp.recruitment.application.ApplicationStep;
import uk.police.wmp.recruitment.application.condition.Conditions;
import uk.police.wmp.recruitment.attraction.campaign.EntryRoutes;
import uk.police.wmp.recruitment.calendar.StepDays;
import uk.police.wmp.recruitment.intake.Intake;
import uk.police.wmp.recruitment.intake.IntakeService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.StateConflict;

/** Takes one step of one application, or says why not before anything is changed. */
@ApplicationScoped
class StepRules {

    private static final String OFFER_EXPIRED = "OFFER_EXPIRED";
    private static final List<String> AFTER_EXPIRY = List.of(
            ApplicationStep.EXTEND_OFFER.call(), ApplicationStep.REJECT.call(), ApplicationStep.WITHDRAW.call());

    private static final String INTAKE = "/intakeExternalId";

    private final StepDays days;
    private final EntryRoutes routes;
    private final Conditions conditions;
    private final IntakeService intakes;
    private final Period offersOpenFor;
    private final int youngestEntrant;

    StepRules(
            StepDays days,
            EntryRoutes routes,
            Conditions conditions,
            IntakeService intakes,
            @ConfigProperty(name = "recruitment.offers.open-for", defaultValue = "P28D") Period offersOpenFor,
            @ConfigProperty(name = "recruitment.youngest-entrant-years", defaultValue = "18") int youngestEntrant) {
        this.days = days;
        this.routes = routes;
        this.conditions = conditions;
        this.intakes = intakes;
        this.offersOpenFor = offersOpenFor;
        this.youngestEntrant = youngestEntrant;
    }

    void take(Application application, StepTaken taken) {
        if (!taken.step().isAllowedIn(application.state())) {
            throw new StateConflict(
                    "state-conflict",
                    "This is not a step that the application can take now.",
                    application.state(),
                    ApplicationStep.callsAllowedIn(application.state()));
        }
        LocalDate on = days.of(taken.on(), application.enteredOn());
        switch (taken.step()) {
            case OFFER -> offer(application, on, taken.offerExpiresOn());
            case EXTEND_OFFER -> extend(application, taken.offerExpiresOn());
            case REJECT -> application.reject(on, taken.reason());
            case WITHDRAW -> application.withdraw(on, taken.reason());
            case APPOINT -> appoint(application, on, taken.intakeExternalId());
            default -> {
                requireInTime(application, taken.step(), on);
                application.take(taken.step(), on);
            }
        }
        if (taken.step() == ApplicationStep.BEGIN_CONDITIONS) {
            conditions.request(application, on);
        }
    }

    private void requireInTime(Application application, ApplicationStep step, LocalDate on) {
        switch (step) {
            case BEGIN_CONDITIONS -> requireOfferOpen(application, on);
            case READY -> conditions.requireMet(application, on);
            default -> {
                // a step that asks for nothing but its order
            }
        }
    }

    private void appoint(Application application, LocalDate on, String intakeExternalId) {
        conditions.requireMet(application, on);
        requireMayEnter(application, on);
        Intake intake = intakes.named(intakeExternalId, INTAKE);
        if (intake != null) {
            if (application
                    .campaign()
                    .entryRoute()
                    .filter(intake::isOfAnotherRouteThan)
                    .isPresent()) {
                throw new InvalidRequest(INTAKE, "is an intake of another entry route than the campaign");
            }
            if (!intakes.hasAPlaceFor(application.candidate().id(), on, intake)) {
                throw new InvalidRequest(INTAKE, "has no place left");
            }
        }
        application.appoint(on, intake);
    }

    private void offer(Application application, LocalDate on, LocalDate given) {
        LocalDate expiresOn = Objects.requireNonNullElse(given, on.plus(offersOpenFor));
        if (expiresOn.isBefore(on)) {
            throw new InvalidRequest("/offerExpiresOn", "must not be before the day of the offer");
        }
        application.offer(on, expiresOn);
    }

    private void extend(Application application, LocalDate expiresOn) {
        if (expiresOn.isBefore(days.today())) {
            throw new InvalidRequest("/offerExpiresOn", "must not be in the past");
        }
        application.extendOffer(expiresOn);
    }

    private static void requireOfferOpen(Application application, LocalDate on) {
        if (application.offerExpiresOn() != null && on.isAfter(application.offerExpiresOn())) {
            throw new StateConflict(
                    "state-conflict",
                    "The offer could be accepted until " + application.offerExpiresOn() + ". Extend it first.",
                    OFFER_EXPIRED,
                    AFTER_EXPIRY);
        }
    }

    /** Who enters by a route enters while it is open, and grown up. */
    private void requireMayEnter(Application application, LocalDate on) {
        application.campaign().entryRoute().ifPresent(route -> {
            if (!routes.isOpen(route, on)) {
                throw new InvalidRequest("/on", "the campaign's entry route is not open to entrants on this day");
            }
            if (application.candidate().isYoungerThan(youngestEntrant, on)) {
                throw new InvalidRequest("/on", "the candidate is under " + youngestEntrant + " on this day");
            }
        });
    }
}
