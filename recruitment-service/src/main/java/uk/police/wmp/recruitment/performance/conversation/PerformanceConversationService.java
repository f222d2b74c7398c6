package uk.police.wmp.recruitment.performance.conversation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uk.police.wmp.history.ReadAsKnown;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.performance.cycle.PerformanceCycle;
import uk.police.wmp.recruitment.performance.cycle.PerformanceCycleService;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.Code;
import uk.police.wmp.rest.CodeLists;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.Permissions;
import uk.police.wmp.rest.RecordNotFound;
import uk.police.wmp.rest.Violation;

/** Conversations, and who may see and move them. Objectives, notes, ratings and feedback find theirs here. */
@Singleton
public class PerformanceConversationService
        extends Records<PerformanceConversation, RecordPerformanceConversation, PerformanceConversationView> {

    private static final String EMPLOYED = """
            select count(*) > 0 from employment e
             where e.worker_id = :worker and e.joined_on <= :last_day and (e.left_on is null or e.left_on >= :first_day)
               and (e.worker_type = :worker_type or :worker_type = 'ANY')""";

    private static final String TYPE = "performance-conversations";
    private static final String READ = "performance:read";
    private static final String WRITE = "performance:write";
    private static final UUID NOBODY = new UUID(0, 0);
    private static final RecordPerformanceConversation NOTHING_YET = new RecordPerformanceConversation(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private final PerformanceCycleService cycles;
    private final WorkerService workers;
    private final CodeLists codes;
    private final Caller caller;

    PerformanceConversationService(
            PerformanceCycleService cycles, WorkerService workers, CodeLists codes, Caller caller) {
        super(TYPE, PerformanceConversation::new, "externalId");
        this.cycles = cycles;
        this.workers = workers;
        this.codes = codes;
        this.caller = caller;
    }

    /** The one with this external id, which a request named in this field, if the caller may write in it. */
    public PerformanceConversation openTo(String externalId, String field) {
        return find("externalId", externalId)
                .firstResultOptional()
                .filter(this::mayWriteIn)
                .orElseThrow(() -> new InvalidRequest(field, "no performance conversation has this external id"));
    }

    /** For those with performance:write, the worker and the line manager; to anybody else there is no such conversation. */
    public boolean mayWriteIn(PerformanceConversation conversation) {
        return caller.may(WRITE) || conversation.isOf(caller.workerId()) || conversation.isManagedBy(caller.workerId());
    }

    /** For those with performance:read, the worker and the line manager. */
    public boolean mayRead(PerformanceConversation conversation) {
        return caller.may(READ) || conversation.isOf(caller.workerId()) || conversation.isManagedBy(caller.workerId());
    }

    public boolean readsAll() {
        return caller.may(READ);
    }

    /** Whose own conversations the caller may read: an id that nobody has, when the token is no worker's. */
    public UUID self() {
        return Objects.requireNonNullElse(caller.workerId(), NOBODY);
    }

    /** For a step that is the line manager's, as they read it; whoever has performance:write may take it for one. */
    public PerformanceConversation forManager(UUID id) {
        PerformanceConversation conversation = existing(id);
        if (caller.may(WRITE) || conversation.isManagedBy(caller.workerId())) {
            return unchanged(id);
        }
        if (conversation.isOf(caller.workerId())) {
            throw Permissions.missing(List.of(WRITE));
        }
        throw new RecordNotFound(TYPE, id);
    }

    /** Whom the caller may read about. */
    public PerformanceConversation readable(UUID id) {
        PerformanceConversation conversation = existing(id);
        if (!mayRead(conversation)) {
            throw new RecordNotFound(TYPE, id);
        }
        return conversation;
    }

    /** Once something has happened to it. */
    public PerformanceConversationView recorded(PerformanceConversation conversation) {
        return written(conversation);
    }

    ListQuery<PerformanceConversationView> list(PerformanceConversationFilter filter) {
        List<String> needingSupport = Boolean.TRUE.equals(filter.needsSupport()) ? ratingsThatNeedSupport() : null;
        return all().where("cycle.externalId = :cycleExternalId", "cycleExternalId", filter.cycleExternalId())
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where("manager.externalId = :managerExternalId", "managerExternalId", filter.managerExternalId())
                .where("state = :state", "state", filter.state())
                .where("finalWhat in :needingSupport or finalHow in :needingSupport", "needingSupport", needingSupport);
    }

    private List<String> ratingsThatNeedSupport() {
        return codes.list("performance-rating").stream()
                .filter(code -> code.groups().contains("NEEDS_SUPPORT"))
                .map(Code::code)
                .toList();
    }

    /** The worker's own years, for the worker; all of them with performance:read. */
    ListQuery<? extends Record> ofWorker(UUID workerId) {
        requireSelfOrReader(workerId);
        if (caller.may(READ)) {
            return all().where("worker.id = :workerId", "workerId", workerId);
        }
        return allAs(OwnConversation.class)
                .where("worker.id = :workerId", "workerId", workerId)
                .sortable("externalId");
    }

    /** Of those whom the worker manages. */
    ListQuery<PerformanceConversationView> managedBy(UUID managerId) {
        requireSelfOrReader(managerId);
        return all().where("manager.id = :managerId", "managerId", managerId);
    }

    private void requireSelfOrReader(UUID workerId) {
        if (!caller.may(READ) && !workerId.equals(caller.workerId())) {
            throw new RecordNotFound("workers", workerId);
        }
    }

    @Override
    @ReadAsKnown
    public PerformanceConversationView get(UUID id) {
        if (caller.may(READ)) {
            return super.get(id);
        }
        Map<String, Object> own = Map.of("id", id, "self", self());
        return firstAs(PerformanceConversationView.class, "e.id = :id and e.manager.id = :self", own)
                .or(() -> firstAs(OwnConversation.class, "e.id = :id and e.worker.id = :self", own)
                        .map(OwnConversation::view))
                .orElseThrow(() -> new RecordNotFound(TYPE, id));
    }

    @Override
    @WriteTransaction
    public void remove(UUID id) {
        PerformanceConversation conversation = existing(id);
        if (conversation.state == ConversationState.FINAL) {
            throw conversation.conflict("A final rating stands: a conversation with one is not removed.");
        }
        super.remove(id);
    }

    @Override
    protected void amend(PerformanceConversation conversation, RecordPerformanceConversation details) {
        requireStepsLeftAlone(conversation, details);
        requireSameYear(conversation, details);
        Worker worker = workers.named(details.workerExternalId(), "/workerExternalId");
        Worker manager = workers.named(details.managerExternalId(), "/managerExternalId");
        PerformanceCycle cycle = cycles.named(details.cycleExternalId(), "/cycleExternalId");
        conversation.amend(details, cycle, worker, manager);
        requireEmployed(
                worker, "ANY", cycle, new InvalidRequest("/workerExternalId", "was not in service in this cycle"));
        if (conversation.isAdapted()) {
            requireEmployed(
                    worker, "SPECIAL_CONSTABLE", cycle, new InvalidRequest("/format", "is for special constables"));
        }
    }

    /** Else what was agreed with and rated of one worker would be another's. */
    private static void requireSameYear(PerformanceConversation conversation, RecordPerformanceConversation details) {
        if (conversation.id() == null) {
            return;
        }
        if (!conversation.worker().externalId().equals(details.workerExternalId())) {
            throw new InvalidRequest("/workerExternalId", "stays the worker whose conversation it is");
        }
        if (!conversation.cycle().externalId().equals(details.cycleExternalId())) {
            throw new InvalidRequest("/cycleExternalId", "stays the cycle that it is of");
        }
    }

    /** In service as this type, or as {@code ANY}, on one of the cycle's days. */
    private void requireEmployed(Worker worker, String as, PerformanceCycle cycle, InvalidRequest otherwise) {
        boolean employed = (Boolean) getEntityManager()
                .createNativeQuery(EMPLOYED)
                .setParameter("worker", worker.id())
                .setParameter("worker_type", as)
                .setParameter("first_day", cycle.startsOn())
                .setParameter("last_day", cycle.endsOn())
                .getSingleResult();
        if (!employed) {
            throw otherwise;
        }
    }

    /** What happened to a conversation is recorded by the step that it was, never written over. */
    private void requireStepsLeftAlone(PerformanceConversation conversation, RecordPerformanceConversation details) {
        boolean isNew = conversation.id() == null;
        List<String> changed = details.stepsUnlike(isNew ? NOTHING_YET : details(conversation));
        if (changed.isEmpty()) {
            return;
        }
        if (isNew) {
            throw new InvalidRequest(changed.stream()
                    .map(field -> new Violation("/" + field, "is recorded by a step of its own, or by an import"))
                    .toList());
        }
        throw conversation.conflict(String.join(", ", changed) + " can't be written over: each is recorded by a step.");
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("performance_conversation", "performance-conversations", "performance:read")
                .about("worker_id")
                .identifying("year_end_summary", "volunteer_demands", "moderation_reason", "final_reason")
                .naming("manager_id", "objectives_agreed_on", "year_end_on", "provisional_on");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordPerformanceConversation> bulk() {
        return BulkRecord.of("performance-conversations", RecordPerformanceConversation.class)
                .into(PerformanceConversation.class)
                .permission("performance:write")
                .rules(PerformanceConversationRules.OF_A_FILE);
    }
}
