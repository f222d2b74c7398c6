package uk.police.wmp.recruitment.application;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.history.people.Erasure;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.attraction.campaign.CampaignService;
import uk.police.wmp.recruitment.attraction.interest.ExpressionOfInterest;
import uk.police.wmp.recruitment.attraction.interest.ExpressionOfInterestService;
import uk.police.wmp.recruitment.candidate.CandidateService;
import uk.police.wmp.recruitment.intake.IntakePlaces;
import uk.police.wmp.recruitment.intake.IntakeService;
import uk.police.wmp.recruitment.vetting.clearance.RecruitsClearances;
import uk.police.wmp.recruitment.worker.Characteristics;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.Conflict;
import uk.police.wmp.rest.Permissions;
import uk.police.wmp.rest.StateConflict;
import uk.police.wmp.rest.reading.MergePatch;

/** The applications. Other features find an application here. */
@Singleton
public class ApplicationService extends Records<Application, RecordApplication, ApplicationView> {

    private static final String UNDER_WAY = """
            campaign.id = ?1 and candidate.id = ?2 and rejectedOn is null and withdrawnOn is null and externalId <> ?3""";

    /** What the rule about the youngest entrants asks of. */
    private static final Set<String> JUDGED_BY_AGE = Set.of("appointedOn", "candidateExternalId", "campaignExternalId");

    private final CampaignService campaigns;
    private final CandidateService candidates;
    private final ExpressionOfInterestService interests;
    private final IntakeService intakes;
    private final Submission submission;
    private final Caller caller;
    private final RecruitsClearances clearances;
    private final int youngestEntrant;

    ApplicationService(
            CampaignService campaigns,
            CandidateService candidates,
            ExpressionOfInterestService interests,
            IntakeService intakes,
            Submission submission,
            Caller caller,
            RecruitsClearances clearances,
            @ConfigProperty(name = "recruitment.youngest-entrant-years", defaultValue = "18") int youngestEntrant) {
        super("applications", Application::new, "submittedOn", "externalId");
        this.campaigns = campaigns;
        this.candidates = candidates;
        this.interests = interests;
        this.intakes = intakes;
        this.submission = submission;
        this.caller = caller;
        this.clearances = clearances;
        this.youngestEntrant = youngestEntrant;
    }

    public Optional<Application> find(String externalId) {
        return find("externalId", externalId).firstResultOptional();
    }

    /** The one with this id as the caller read it, inside a transaction that is going to change it or what belongs to it. */
    public Application asRead(UUID id) {
        return unchanged(id);
    }

    /** Writes what was done with it, and tells how it is now. */
    public ApplicationView taken(Application application) {
        return written(application);
    }

    /** A POST begins an application; whatever comes after is a step of its own. */
    @Override
    @WriteTransaction
    public ApplicationView create(RecordApplication details) {
        boolean begun = details.steps().stream().anyMatch(Objects::nonNull);
        if (begun) {
            throw new StateConflict(
                    "state-conflict",
                    "A new application is SUBMITTED: each further step is an action of its own.",
                    ApplicationState.SUBMITTED,
                    ApplicationStep.callsAllowedIn(ApplicationState.SUBMITTED));
        }
        return super.create(details);
    }

    /** Whether a day of appointment is refused tells how old the candidate is, whoever's day it is tried with. */
    @Override
    @WriteTransaction
    public ApplicationView change(UUID id, MergePatch patch) {
        boolean judgesAge = existing(id).appointedOn != null && !Collections.disjoint(patch.fields(), JUDGED_BY_AGE);
        if (judgesAge && !caller.may(Characteristics.PERMISSION)) {
            throw Permissions.missing(List.of(Characteristics.PERMISSION));
        }
        ApplicationView changed = super.change(id, patch);
        clearances.settleApplication(id);
        return changed;
    }

    @Override
    @WriteTransaction
    public void remove(UUID id) {
        Application application = existing(id);
        super.remove(id);
        if (application.expressionOfInterest != null) {
            application.expressionOfInterest.brought(null);
        }
    }

    @Override
    protected void amend(Application application, RecordApplication details) {
        var campaign = campaigns.named(details.campaignExternalId(), "/campaignExternalId");
        var candidate = candidates.named(details.candidateExternalId(), "/candidateExternalId");
        ExpressionOfInterest interest =
                interests.named(details.expressionOfInterestExternalId(), "/expressionOfInterestExternalId");
        submission.require(campaign, candidate, details.submittedOn());
        if (details.rejectedOn() == null && details.withdrawnOn() == null) {
            if (details.appointedOn() == null) {
                Erasure.requireKept(candidate);
            }
            String own = Objects.requireNonNullElse(application.externalId(), details.externalId());
            if (count(UNDER_WAY, campaign.id(), candidate.id(), own) > 0) {
                throw new Conflict(
                        "duplicate",
                        "The candidate has another application to this campaign.",
                        "/candidateExternalId",
                        "has applied to this campaign already");
            }
        }
        application.amend(
                details, campaign, candidate, interest, intakes.named(details.intakeExternalId(), "/intakeExternalId"));
        if (interest != null) {
            interest.brought(candidate.id());
        }
    }

    @Override
    protected List<String> rules() {
        return List.of(
                ApplicationRules.ROUTE_CLOSED_AT_START,
                ApplicationRules.TOO_YOUNG_AT_START.formatted(youngestEntrant),
                ApplicationRules.INTAKE_OF_ANOTHER_ROUTE,
                IntakePlaces.LEFT_FOR_APPOINTED);
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("application", "applications", "recruitment:read")
                .guarding(RecordApplication.class)
                .about("candidate_id");
    }

    /** A dry run of appointments on one day after another would tell when the candidate was born: who imports them may read it. */
    @Produces
    @Singleton
    static BulkRecord<RecordApplication> bulk(
            RecruitsClearances clearances,
            @ConfigProperty(name = "recruitment.youngest-entrant-years", defaultValue = "18") int youngestEntrant) {
        return clearances.afterApplications(BulkRecord.of("applications", RecordApplication.class)
                .into(Application.class)
                .permission(Characteristics.PERMISSION)
                .check(ApplicationRules.CAMPAIGN_CLOSED)
                .check(ApplicationRules.ROUTE_CLOSED)
                .check(ApplicationRules.ROUTE_CLOSED_AT_START)
                .check(ApplicationRules.TOO_YOUNG_AT_START.formatted(youngestEntrant))
                .check(ApplicationRules.OF_AN_ERASED)
                .check(ApplicationRules.DEGREE_NEEDED)
                .check(ApplicationRules.APPLIED_TWICE)
                .check(ApplicationRules.INTAKE_OF_ANOTHER_ROUTE)
                .check(IntakePlaces.LEFT_FOR_APPOINTED)
                .alsoApply(ApplicationRules.BROUGHT_BY_INTEREST, ApplicationRules.LINK_INTEREST));
    }
}
