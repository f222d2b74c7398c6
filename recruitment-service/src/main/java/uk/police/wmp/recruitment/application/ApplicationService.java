package uk.police.wmp.recruitment.application;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.history.people.Erasure;
import uk.police.wmp.recruitment.attraction.campaign.CampaignService;
import uk.police.wmp.recruitment.attraction.interest.ExpressionOfInterest;
import uk.police.wmp.recruitment.attraction.interest.ExpressionOfInterestService;
import uk.police.wmp.recruitment.candidate.CandidateService;
import uk.police.wmp.recruitment.rule.RecordRules;
import uk.police.wmp.recruitment.rule.RuledRecordService;
import uk.police.wmp.rest.Conflict;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.StateConflict;

/** The applications. Other features find an application here. */
@Singleton
public class ApplicationService extends RuledRecordService<Application, RecordApplication, ApplicationView> {

    private static final String UNDER_WAY = """
            campaign.id = ?1 and candidate.id = ?2 and rejectedOn is null and withdrawnOn is null and externalId <> ?3""";

    private final ApplicationRepository applications;
    private final CampaignService campaigns;
    private final CandidateService candidates;
    private final ExpressionOfInterestService interests;
    private final Submission submission;

    ApplicationService(
            ApplicationRepository applications,
            CampaignService campaigns,
            CandidateService candidates,
            ExpressionOfInterestService interests,
            Submission submission,
            RecordRules rules,
            @ConfigProperty(name = "recruitment.youngest-entrant-years", defaultValue = "18") int youngestEntrant) {
        super(
                "applications",
                "application",
                applications,
                ApplicationView.class,
                rules,
                List.of(
                        ApplicationRecords.ROUTE_CLOSED_AT_START,
                        ApplicationRecords.TOO_YOUNG_AT_START.formatted(youngestEntrant)));
        this.applications = applications;
        this.campaigns = campaigns;
        this.candidates = candidates;
        this.interests = interests;
        this.submission = submission;
    }

    /** The one with this external id, which a request named in this field. */
    public Application named(String externalId, String field) {
        return find(externalId).orElseThrow(() -> new InvalidRequest(field, "no application has this external id"));
    }

    public Optional<Application> find(String externalId) {
        return applications.find("externalId", externalId).firstResultOptional();
    }

    /** The one with this id as the caller read it, inside a transaction that is going to change it or what belongs to it. */
    public Application asRead(UUID id) {
        return unchanged(id);
    }

    /** Writes what was done with it, and tells how it is now. */
    public ApplicationView written(Application application) {
        applications.flush();
        return view(application);
    }

    /** A POST begins an application; whatever comes after is a step of its own. */
    @Override
    @WriteTransaction
    public ApplicationView create(RecordApplication details) {
        boolean begun = details.steps().anyMatch(Objects::nonNull)
                || details.rejectedOn() != null
                || details.withdrawnOn() != null;
        if (begun) {
            throw new StateConflict(
                    "state-conflict",
                    "A new application is SUBMITTED: each further step is an action of its own.",
                    ApplicationState.SUBMITTED,
                    ApplicationStep.callsAllowedIn(ApplicationState.SUBMITTED));
        }
        return super.create(details);
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

    ListQuery<ApplicationView> list(ApplicationFilter filter) {
        return ListQuery.of(applications, ApplicationView.class)
                .where("externalId = :externalId", "externalId", filter.externalId())
                .where("campaign.externalId = :campaignExternalId", "campaignExternalId", filter.campaignExternalId())
                .where(
                        "candidate.externalId = :candidateExternalId",
                        "candidateExternalId",
                        filter.candidateExternalId())
                .where("state = :state", "state", filter.state())
                .where("submittedOn >= :submittedFrom", "submittedFrom", filter.submittedFrom())
                .where("submittedOn <= :submittedTo", "submittedTo", filter.submittedTo())
                .where(
                        "state = OFFERED and offerExpiresOn < :offerExpiredOn",
                        "offerExpiredOn",
                        filter.offerExpiredOn())
                .sortable("submittedOn", "externalId")
                .csv(RecordApplication.class);
    }

    @Override
    protected Application blank() {
        return new Application();
    }

    @Override
    protected void amend(Application application, RecordApplication details) {
        var campaign = campaigns.named(details.campaignExternalId(), "/campaignExternalId");
        var candidate = candidates.named(details.candidateExternalId(), "/candidateExternalId");
        ExpressionOfInterest interest = details.expressionOfInterestExternalId() == null
                ? null
                : interests.named(details.expressionOfInterestExternalId(), "/expressionOfInterestExternalId");
        submission.require(campaign, candidate, details.submittedOn());
        if (application.id() != null) {
            application.requireOnlyCorrections(details);
        }
        if (details.rejectedOn() == null && details.withdrawnOn() == null) {
            if (details.appointedOn() == null) {
                Erasure.requireKept(candidate);
            }
            String own = Objects.requireNonNullElse(application.externalId(), details.externalId());
            if (applications.count(UNDER_WAY, campaign.id(), candidate.id(), own) > 0) {
                throw new Conflict(
                        "duplicate",
                        "The candidate has another application to this campaign.",
                        "/candidateExternalId",
                        "has applied to this campaign already");
            }
        }
        application.amend(details, campaign, candidate, interest);
        if (interest != null) {
            interest.brought(candidate.id());
        }
    }

    @Override
    protected RecordApplication details(Application application) {
        return application.details();
    }

    @Override
    protected ApplicationView view(Application application) {
        return ApplicationView.of(application);
    }
}
