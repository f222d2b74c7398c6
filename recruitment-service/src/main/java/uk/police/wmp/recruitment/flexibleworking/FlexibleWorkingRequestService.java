package uk.police.wmp.recruitment.flexibleworking;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uk.police.wmp.history.ReadAsKnown;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.employment.EmploymentService;
import uk.police.wmp.recruitment.employment.InService;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.reading.RequestReader;

@Singleton
class FlexibleWorkingRequestService
        extends Records<FlexibleWorkingRequest, RecordFlexibleWorkingRequest, FlexibleWorkingRequestView> {

    private static final String STILL_OPEN = """
            submittedOn <= :openOn and (withdrawnOn is null or withdrawnOn > :openOn)
            and (case when appealedOn <= :openOn then appealDecidedOn else decidedOn end is null
                 or case when appealedOn <= :openOn then appealDecidedOn else decidedOn end > :openOn)""";

    private static final Map<ClockState, String> STANDING = Map.of(
            ClockState.WITHIN_TIME, "warnFrom > :openOn",
            ClockState.WARNING, "warnFrom <= :openOn and dueOn >= :openOn",
            ClockState.BREACHED, "dueOn < :openOn",
            ClockState.STOPPED, "withdrawnOn <= :openOn");

    private final WorkerService workers;
    private final OrganisationUnitService units;
    private final EmploymentService employments;
    private final TimeLimit limit;
    private final RequestReader reader;
    private final ObjectMapper json;
    private final Clock clock;

    FlexibleWorkingRequestService(
            WorkerService workers,
            OrganisationUnitService units,
            EmploymentService employments,
            TimeLimit limit,
            RequestReader reader,
            ObjectMapper json,
            Clock clock) {
        super("flexible-working-requests", FlexibleWorkingRequest::new, "submittedOn", "dueOn", "externalId");
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
        return all().where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where("pattern = :pattern", "pattern", filter.pattern())
                .where("changeProgramme = :changeProgramme", "changeProgramme", filter.changeProgramme())
                .where("submittedOn >= :submittedFrom", "submittedFrom", filter.submittedFrom())
                .where("submittedOn <= :submittedTo", "submittedTo", filter.submittedTo())
                .where(STILL_OPEN, "openOn", day)
                .where(
                        filter.clock() == null ? "" : STANDING.get(filter.clock()),
                        "openOn",
                        filter.clock() == null ? null : day);
    }

    /** A step gives some of the request's fields: with them it must be a request that could have been recorded whole. */
    @WriteTransaction
    public FlexibleWorkingRequestView take(String step, UUID id, Record given) {
        FlexibleWorkingRequest request = unchanged(id);
        request.require(step);
        RecordFlexibleWorkingRequest after =
                reader.merge(details(request), json.valueToTree(given), RecordFlexibleWorkingRequest.class);
        request.amend(
                after,
                request.worker,
                workerNamed(after.decidedByExternalId(), "/decidedByExternalId"),
                workerNamed(after.appealDecidedByExternalId(), "/appealDecidedByExternalId"),
                request.unit);
        return written(request);
    }

    @ReadAsKnown
    public ClockReading clock(UUID id, LocalDate on) {
        return existing(id).clock(Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock)));
    }

    @Override
    protected void amend(FlexibleWorkingRequest request, RecordFlexibleWorkingRequest details) {
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
                units.named(details.unitExternalId(), "/unitExternalId"));
    }

    private Worker workerNamed(String externalId, String field) {
        return externalId == null ? null : workers.named(externalId, field);
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("flexible_working_request", "flexible-working-requests", "recruitment:read")
                .about("worker_id")
                .naming("decided_by_id", "decided_on", "decision")
                .naming("appeal_decided_by_id", "appeal_decided_on", "appeal_outcome");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordFlexibleWorkingRequest> bulk(TimeLimit limit) {
        return BulkRecord.of("flexible-working-requests", RecordFlexibleWorkingRequest.class)
                .into(FlexibleWorkingRequest.class)
                .computed("due_on", limit.lastDaySql())
                .computed("warn_from", limit.warnFromSql())
                .check(InService.check("submittedOn"));
    }
}
