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

    private static final String CAMPAIGN_CLOSED = """
            select s.row_number, 'submittedOn', 'must be a day on which the campaign is open'
              from staged s join campaign c on c.id = s.campaign_id
             where s.submitted_on < c.opens_on or s.submitted_on > c.closes_on""";

    private static final String ROUTE_CLOSED = """
            select s.row_number, 'submittedOn', 'the campaign''s entry route was closed to entrants by this day'
              from staged s
              join campaign c on c.id = s.campaign_id
              join code r on r.list = 'entry-route' and r.code = c.entry_route
             where r.valid_to < s.submitted_on""";

    static final String ROUTE_CLOSED_AT_START = """
            select s.row_number, 'appointedOn', 'the campaign''s entry route was not open to entrants on this day'
              from staged s
              join campaign c on c.id = s.campaign_id
              join code r on r.list = 'entry-route' and r.code = c.entry_route
             where s.appointed_on < r.valid_from or s.appointed_on > r.valid_to""";

    static final String TOO_YOUNG_AT_START = """
            select s.row_number, 'appointedOn', 'the candidate is under %1$d on this day'
              from staged s
              join campaign c on c.id = s.campaign_id and c.entry_route is not null
              join candidate p on p.id = s.candidate_id
             where p.date_of_birth + interval '%1$d years' > s.appointed_on""";

    /** Somebody without a name can't be chosen; what was decided of them before stays as it is. */
    private static final String OF_AN_ERASED = """
            select s.row_number, 'candidateExternalId', 'was erased: no application of theirs can be open'
              from staged s join candidate p on p.id = s.candidate_id
             where p.external_id = 'erased-' || p.id
               and s.appointed_on is null and s.rejected_on is null and s.withdrawn_on is null""";

    private static final String DEGREE_NEEDED = """
            select s.row_number, 'candidateExternalId', 'the campaign''s entry route needs a degree, which the candidate has not'
              from staged s
              join campaign c on c.id = s.campaign_id
              join candidate p on p.id = s.candidate_id
              join code q on q.list = 'eligibility-criterion' and q.code = 'DEGREE' and c.entry_route = any (q.groups)
             where p.qualification = 'NO_DEGREE'
               and q.valid_from <= s.submitted_on and (q.valid_to is null or q.valid_to >= s.submitted_on)""";

    private static final String INTAKE_OF_ANOTHER_ROUTE = """
            select s.row_number, 'intakeExternalId', 'is an intake of another entry route than the campaign'
              from staged s join campaign c on c.id = s.campaign_id join intake i on i.id = s.intake_id
             where i.entry_route <> c.entry_route""";

    private static final String APPLIED_TWICE = """
            select s.row_number, 'candidateExternalId', 'has applied to this campaign already'
              from staged s
             where s.rejected_on is null and s.withdrawn_on is null
               and (exists (select from staged o
                             where o.campaign_id = s.campaign_id and o.candidate_id = s.candidate_id
                               and o.row_number < s.row_number and o.rejected_on is null and o.withdrawn_on is null)
                 or exists (select from application a
                             where a.campaign_id = s.campaign_id and a.candidate_id = s.candidate_id and a.id <> s.id
                               and a.rejected_on is null and a.withdrawn_on is null
                               and not exists (select from staged o where o.id = a.id)))""";

    private static final String BROUGHT_BY_INTEREST = """
            select s.row_number from staged s join expression_of_interest e on e.id = s.expression_of_interest_id
             where e.candidate_id is distinct from s.candidate_id""";

    private static final String LINK_INTEREST = """
            update expression_of_interest e set candidate_id = s.candidate_id, version = e.version + 1
              from applied s
             where e.id = s.expression_of_interest_id and e.candidate_id is distinct from s.candidate_id""";

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
                ROUTE_CLOSED_AT_START,
                TOO_YOUNG_AT_START.formatted(youngestEntrant),
                INTAKE_OF_ANOTHER_ROUTE,
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
                .check(CAMPAIGN_CLOSED)
                .check(ROUTE_CLOSED)
                .check(ROUTE_CLOSED_AT_START)
                .check(TOO_YOUNG_AT_START.formatted(youngestEntrant))
                .check(OF_AN_ERASED)
                .check(DEGREE_NEEDED)
                .check(APPLIED_TWICE)
                .check(INTAKE_OF_ANOTHER_ROUTE)
                .check(IntakePlaces.LEFT_FOR_APPOINTED)
                .alsoApply(BROUGHT_BY_INTEREST, LINK_INTEREST));
    }
}
