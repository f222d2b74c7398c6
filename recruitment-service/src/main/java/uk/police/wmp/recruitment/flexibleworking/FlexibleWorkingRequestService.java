package uk.police.wmp.recruitment.flexibleworking;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uk.police.wmp.history.ReadAsKnown;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.recruitment.employment.EmploymentService;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.reading.RequestReader;

@Singleton
class FlexibleWorkingRequestService
        extends RecordService<FlexibleWorkingRequest, RequestFlexibleWorking, FlexibleWorkingRequestView> {

    private static final String STILL_OPEN = """
            submittedOn <= :openOn and (withdrawnOn is null or withdrawnOn > :openOn)
            and (case when appealedOn <= :openOn then appealDecidedOn else decidedOn end is null
                 or case when appealedOn <= :openOn then appealDecidedOn else decidedOn end > :openOn)""";

    private static final Map<ClockState, String> STANDING = Map.of(
            ClockState.WITHIN_TIME, "warnFrom > :openOn",
            ClockState.WARNING, "warnFrom <= :openOn and dueOn >= :openOn",
            ClockState.BREACHED, "dueOn < :openOn",
            ClockState.STOPPED, "withdrawnOn <= :openOn");

    private final FlexibleWorkingRequestRepository requests;
    private final WorkerService workers;
    private final OrganisationUnitService units;
    private final EmploymentService employments;
    private final TimeLimit limit;
    private final RequestReader reader;
    private final ObjectMapper json;
    private final Clock clock;

    FlexibleWorkingRequestService(
            FlexibleWorkingRequestRepository requests,
            WorkerService workers,
            OrganisationUnitService units,
            EmploymentService employments,
            TimeLimit limit,
            RequestReader reader,
            ObjectMapper json,
            Clock clock) {
        super("flexible-working-requests", requests, FlexibleWorkingRequestView.class);
        this.requests = requests;
        this.workers = workers;
        this.units = units;
        this.employments = employments;
        this.limit = limit;
        this.reader = reader;
        this.json = json;
        this.clock = clock;
    }

    ListQuery<FlexibleWorkingRequestView> list(FlexibleWorkingRequestFilter filter) {
        boolean open = filter.openOn() != null || filter.clock() != null;
        LocalDate day = open ? Objects.requireNonNullElseGet(filter.openOn(), () -> LocalDate.now(clock)) : null;
        return ListQuery.of(requests, FlexibleWorkingRequestView.class)
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where("pattern = :pattern", "pattern", filter.pattern())
                .where("changeProgramme = :changeProgramme", "changeProgramme", filter.changeProgramme())
                .where("submittedOn >= :submittedFrom", "submittedFrom", filter.submittedFrom())
                .where("submittedOn <= :submittedTo", "submittedTo", filter.submittedTo())
                .where(STILL_OPEN, "openOn", day)
                .where(
                        filter.clock() == null ? "" : STANDING.get(filter.clock()),
                        "openOn",
                        filter.clock() == null ? null : day)
                .sortable("submittedOn", "dueOn", "externalId")
                .csv(RequestFlexibleWorking.class);
    }

    @Override
    protected FlexibleWorkingRequest blank() {
        return new FlexibleWorkingRequest();
    }

    /** A step gives some of the request's fields: with them it must be a request that could have been recorded whole. */
    @WriteTransaction
    public FlexibleWorkingRequestView take(String step, UUID id, Record given) {
        FlexibleWorkingRequest request = unchanged(id);
        request.require(step);
        RequestFlexibleWorking after =
                reader.merge(request.details(), json.valueToTree(given), RequestFlexibleWorking.class);
        request.take(
                after,
                request.worker,
                workerNamed(after.decidedByExternalId(), "/decidedByExternalId"),
                workerNamed(after.appealDecidedByExternalId(), "/appealDecidedByExternalId"),
                request.unit);
        requests.flush();
        return view(request);
    }

    @ReadAsKnown
    public ClockReading clock(UUID id, LocalDate on) {
        return existing(id).clock(Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock)));
    }

    @Override
    protected void amend(FlexibleWorkingRequest request, RequestFlexibleWorking details) {
        Worker worker = workers.named(details.workerExternalId(), "/workerExternalId");
        employments.requireInService(worker, details.submittedOn(), "/submittedOn");
        if (!request.isTimedFrom(details.submittedOn())) {
            LocalDate lastDay = limit.lastDay(details.submittedOn());
            request.dueBy(lastDay, limit.warnFrom(lastDay));
        }
        request.amend(
                details,
                worker,
                workerNamed(details.decidedByExternalId(), "/decidedByExternalId"),
                workerNamed(details.appealDecidedByExternalId(), "/appealDecidedByExternalId"),
                details.unitExternalId() == null ? null : units.named(details.unitExternalId(), "/unitExternalId"));
    }

    private Worker workerNamed(String externalId, String field) {
        return externalId == null ? null : workers.named(externalId, field);
    }

    @Override
    protected RequestFlexibleWorking details(FlexibleWorkingRequest flexibleWorkingRequest) {
        return flexibleWorkingRequest.details();
    }

    @Override
    protected FlexibleWorkingRequestView view(FlexibleWorkingRequest flexibleWorkingRequest) {
        return FlexibleWorkingRequestView.of(flexibleWorkingRequest);
    }
}
