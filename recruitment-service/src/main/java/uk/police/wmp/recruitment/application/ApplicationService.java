package uk.police.wmp.recruitment.application;

import jakarta.inject.Singleton;
import java.util.UUID;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.attraction.campaign.CampaignService;
import uk.police.wmp.recruitment.attraction.interest.ExpressionOfInterestService;
import uk.police.wmp.recruitment.candidate.CandidateService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

/** The applications. Other features find an application here. */
@Singleton
public class ApplicationService extends RecordService<Application, RecordApplication, ApplicationView> {

    private final ApplicationRepository applications;
    private final CampaignService campaigns;
    private final CandidateService candidates;
    private final ExpressionOfInterestService interests;

    ApplicationService(
            ApplicationRepository applications,
            CampaignService campaigns,
            CandidateService candidates,
            ExpressionOfInterestService interests) {
        super("applications", applications, ApplicationView.class);
        this.applications = applications;
        this.campaigns = campaigns;
        this.candidates = candidates;
        this.interests = interests;
    }

    /** The one with this external id, which a request named in this field. */
    public Application named(String externalId, String field) {
        return applications
                .find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no application has this external id"));
    }

    /** The one with this id, inside a transaction that is going to change what belongs to it. */
    public Application withId(UUID id) {
        return existing(id);
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
        application.amend(
                details,
                campaigns.named(details.campaignExternalId(), "/campaignExternalId"),
                candidates.named(details.candidateExternalId(), "/candidateExternalId"),
                details.expressionOfInterestExternalId() == null
                        ? null
                        : interests.named(details.expressionOfInterestExternalId(), "/expressionOfInterestExternalId"));
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
