package uk.police.wmp.recruitment.selection.fasttrack;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.police.wmp.history.ReadAsKnown;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.recruitment.application.Application;
import uk.police.wmp.recruitment.application.ApplicationService;
import uk.police.wmp.recruitment.application.ApplicationState;
import uk.police.wmp.recruitment.application.ApplicationStep;
import uk.police.wmp.recruitment.application.ApplicationView;
import uk.police.wmp.recruitment.application.step.StepService;
import uk.police.wmp.recruitment.application.step.StepTaken;
import uk.police.wmp.recruitment.positiveaction.benchmark.RepresentationBenchmarkService;
import uk.police.wmp.recruitment.positiveaction.benchmark.RepresentationBenchmarkService.Standing;
import uk.police.wmp.recruitment.worker.Characteristics;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.Permissions;
import uk.police.wmp.rest.Problem;
import uk.police.wmp.rest.RecordNotFound;
import uk.police.wmp.rest.StateConflict;

/** Preference among the equally qualified, checked and kept. */
@Singleton
class FastTrackService {

    private static final Map<ApplicationState, ApplicationStep> NEXT = Map.of(
            ApplicationState.SIFT, ApplicationStep.ASSESS,
            ApplicationState.ASSESSMENT, ApplicationStep.INTERVIEW,
            ApplicationState.INTERVIEW, ApplicationStep.OFFER,
            ApplicationState.OFFERED, ApplicationStep.BEGIN_CONDITIONS,
            ApplicationState.CONDITIONS, ApplicationStep.READY,
            ApplicationState.READY, ApplicationStep.APPOINT);

    private final FastTrackRepository fastTracks;
    private final FastTrackComparisonRepository comparisons;
    private final ApplicationService applications;
    private final StepService steps;
    private final RepresentationBenchmarkService benchmarks;
    private final Caller caller;

    FastTrackService(
            FastTrackRepository fastTracks,
            FastTrackComparisonRepository comparisons,
            ApplicationService applications,
            StepService steps,
            RepresentationBenchmarkService benchmarks,
            Caller caller) {
        this.fastTracks = fastTracks;
        this.comparisons = comparisons;
        this.applications = applications;
        this.steps = steps;
        this.benchmarks = benchmarks;
        this.caller = caller;
    }

    /** What is compared is what is recorded inside this transaction: nobody's score or step changes under it. */
    @WriteTransaction
    public FastTracked prefer(UUID id, FastTrackApplication decision) {
        Application application = applications.asRead(id);
        if (!caller.may(Characteristics.PERMISSION)) {
            throw Permissions.missing(List.of(Characteristics.PERMISSION));
        }
        List<Scored> waiting = fastTracks.waitingWith(id);
        Scored candidate = waiting.stream()
                .filter(each -> each.applicationId().equals(id))
                .findFirst()
                .orElseThrow(() -> new StateConflict(
                        "state-conflict",
                        "The application has no final score of the step at which it is, nor of one before its offer.",
                        application.state(),
                        ApplicationStep.callsAllowedIn(application.state())));
        List<Scored> equals = equallyQualified(candidate, waiting);
        Standing standing = underRepresented(id, decision);
        FastTrack preferred = FastTrack.of(decision, application, candidate.assessmentId(), standing);
        fastTracks.persist(preferred);
        equals.forEach(each -> comparisons.persist(FastTrackComparison.of(preferred, each)));
        fastTracks.flush();
        ApplicationStep step = NEXT.get(application.state());
        ApplicationView moved = steps.take(id, StepTaken.of(step, decision.decidedOn()));
        return new FastTracked(get(preferred.id()), moved, comparisons.of(preferred.id()));
    }

    private static List<Scored> equallyQualified(Scored candidate, List<Scored> waiting) {
        long better = waiting.stream()
                .filter(each -> each.isBetterQualifiedThan(candidate))
                .count();
        if (better > 0) {
            throw refused("There are %d better qualified candidates who wait at this step: they come first."
                    .formatted(better));
        }
        List<Scored> equals = waiting.stream()
                .filter(each -> !each.applicationId().equals(candidate.applicationId()))
                .filter(each -> each.isEquallyQualifiedAs(candidate))
                .toList();
        if (equals.isEmpty()) {
            throw refused(
                    "Nobody else at this step is equally qualified: there is nobody before whom to prefer the candidate.");
        }
        return equals;
    }

    private Standing underRepresented(UUID id, FastTrackApplication decision) {
        if (!fastTracks.isOf(id, decision.representedGroup())) {
            throw new InvalidRequest("/representedGroup", "is not a group that the candidate has said to be of");
        }
        Standing standing = benchmarks
                .standing(decision.representedGroup(), fastTracks.workerType(id), decision.decidedOn())
                .orElseThrow(() -> new InvalidRequest(
                        "/representedGroup", "has no benchmark for the campaign's workforce on decidedOn"));
        if (!standing.isBelowBenchmark()) {
            throw refused("The group is not under-represented: it is %s%% of the workforce, and the benchmark is %s%%."
                    .formatted(standing.workforcePercent(), standing.benchmarkPercent()));
        }
        return standing;
    }

    private static Problem refused(String detail) {
        return new Problem(409, "rule-broken", "The law does not allow this preference", detail);
    }

    ListQuery<FastTrackView> list(FastTrackFilter filter) {
        return ListQuery.of(fastTracks, FastTrackView.class)
                .where(
                        "application.externalId = :applicationExternalId",
                        "applicationExternalId",
                        filter.applicationExternalId())
                .where("intakeExternalId = :intakeExternalId", "intakeExternalId", filter.intakeExternalId())
                .where("decidedOn >= :decidedFrom", "decidedFrom", filter.decidedFrom())
                .where("decidedOn <= :decidedTo", "decidedTo", filter.decidedTo())
                .sortable("decidedOn", "externalId");
    }

    @ReadAsKnown
    public FastTrackView get(UUID id) {
        return fastTracks
                .find("id", id)
                .project(FastTrackView.class)
                .firstResultOptional()
                .orElseThrow(() -> new RecordNotFound("fast-tracks", id));
    }

    ListQuery<ComparisonView> comparedWith(UUID id) {
        return ListQuery.of(comparisons, ComparisonView.class)
                .where("fastTrack.id = :fastTrack", "fastTrack", id)
                .sortable("finalScore");
    }
}
