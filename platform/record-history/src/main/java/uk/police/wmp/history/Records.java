package uk.police.wmp.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import uk.police.wmp.rest.Attributes;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.ConfidentialComponents;
import uk.police.wmp.rest.IfMatch;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.RecordNotFound;
import uk.police.wmp.rest.RecordView;
import uk.police.wmp.rest.reading.MergePatch;

/**
 * The records of one kind: made, read, changed and removed in numbered transactions, against the version that the caller knows.
 * What is read is projected from the database, component by component ({@link Attributes}); what is written the entity takes over
 * from the request.
 *
 * @param <E> the entity, which never leaves
 * @param <R> the request that makes one; a change is read as the request that the patched record would have come from
 * @param <V> the representation
 */
public abstract class Records<E extends RecordedEntity, R extends Record, V extends Record & RecordView>
        implements PanacheRepositoryBase<E, UUID> {

    private static final String STEPS_ARE_TAKEN =
            "A step is taken by its own action. A change corrects what a step recorded, or takes it back by emptying it (null).";

    private final String recordType;
    private final String table;
    private final Supplier<E> blank;
    private final Class<E> entity;
    private final Class<R> request;
    private final Class<V> view;
    private final Attributes attributes;
    private final String[] sortable;
    private final Reading<E, R> requests;
    private final Reading<E, V> views;

    @Inject
    IfMatch ifMatch;

    @Inject
    RecordRules asked;

    @Inject
    Caller caller;

    @Inject
    ErasedKeys erased;

    /**
     * @param recordType as in the address: {@code postings} are {@code /v1/postings}
     * @param sortable what a list may be sorted by: never null, and indexed
     */
    protected Records(String recordType, Supplier<E> blank, String... sortable) {
        this.recordType = recordType;
        this.blank = blank;
        this.sortable = sortable;
        entity = TypeArguments.of(getClass(), 0);
        request = TypeArguments.of(getClass(), 1);
        view = TypeArguments.of(getClass(), 2);
        table = TableNames.of(entity);
        attributes = new Attributes(entity);
        requests = Reading.of(attributes, request);
        views = Reading.of(attributes, view);
    }

    /**
     * How an entity is seen as records of one type.
     *
     * @param held of the entity in hand; null where only the database knows all of it
     * @param select of the database, by id
     */
    private record Reading<E extends RecordedEntity, T extends Record>(
            Class<T> type, EntityReader<T> held, String select) {

        static <E extends RecordedEntity, T extends Record> Reading<E, T> of(Attributes attributes, Class<T> type) {
            return new Reading<>(
                    type,
                    EntityReader.of(attributes, type).orElse(null),
                    attributes.select(type) + " where e.id = :id");
        }
    }

    final String recordType() {
        return recordType;
    }

    /** What the document calls a page of them: {@code PostingPage}. */
    final String pageSchema() {
        return entity.getSimpleName() + "Page";
    }

    final String[] sortable() {
        return sortable.clone();
    }

    /** Takes over what the request says, its references resolved; a reference to nothing is an InvalidRequest. */
    protected abstract void amend(E entity, R details);

    /** What a record keeps with others: queries of {@code staged}, which an import asks of its rows ({@link RecordRules}). */
    protected List<String> rules() {
        return List.of();
    }

    /** The representation as the present caller may see it: without what is confidential, unless it is the caller's own. */
    protected V shown(V whole) {
        return isOwn(whole) ? whole : ConfidentialComponents.shown(whole, caller::may);
    }

    /** Whether it is about the caller, who may see all of it. */
    protected boolean isOwn(V whole) {
        return false;
    }

    @WriteTransaction
    public V create(R details) {
        E created = blank.get();
        amend(created, details);
        persist(created);
        return written(created);
    }

    @WriteTransaction
    public V change(UUID id, MergePatch patch) {
        // whether a guess changed anything would tell what is recorded
        ConfidentialComponents.of(request).requireMayChange(patch.fields(), caller::may);
        E changed = unchanged(id);
        R before = details(changed);
        R after = patch.applyTo(before);
        if (changed instanceof Stepped moved
                && before instanceof Stepped.Details steps
                && steps.takesAStep((Stepped.Details) after)) {
            throw moved.conflict(STEPS_ARE_TAKEN);
        }
        amend(changed, after);
        return written(changed);
    }

    @WriteTransaction
    public void remove(UUID id) {
        delete(unchanged(id));
        flush();
    }

    @ReadAsKnown
    public V get(UUID id) {
        return shown(one(views, id));
    }

    /** Those that pass the filter: nothing is read until somebody answers with them. */
    public ListQuery<V> matching(Record filter) {
        return all().where(filter);
    }

    /** The same of all. */
    protected ListQuery<V> all() {
        return ListQuery.of(this, view, attributes)
                .sortable(sortable)
                .csv(request)
                .shownAs(this::shown);
    }

    /** The same as records of another type. */
    protected final <T extends Record> ListQuery<T> allAs(Class<T> type) {
        return ListQuery.of(this, type, attributes);
    }

    /** All that meet a condition on {@code e}, which may end with their order, as representations. */
    protected final List<V> listOf(String condition, Map<String, Object> values) {
        return find(attributes.select(view) + " where " + condition, values)
                .project(view)
                .list();
    }

    /** The first that meets a condition on {@code e}, as a record of this type. */
    protected final <T extends Record> Optional<T> firstAs(
            Class<T> type, String condition, Map<String, Object> values) {
        return find(attributes.select(type) + " where " + condition, values)
                .project(type)
                .firstResultOptional();
    }

    /** The one with this external id, which a request named in this field: invalid if there is none, null where it names none. */
    public E named(String externalId, String field) {
        return externalId == null
                ? null
                : find("externalId", externalId)
                        .firstResultOptional()
                        .orElseThrow(() -> erased.unknown(table, externalId, field));
    }

    /** The entity, inside a transaction that is going to change it. */
    protected E existing(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> notFound(id));
    }

    /** The same, if it is still in the version that the caller read ({@code If-Match}): every change and every step begins so. */
    protected final E unchanged(UUID id) {
        E found = existing(id);
        ifMatch.require(found.version());
        return found;
    }

    /** The end of every change and step: the record as it is now, which keeps its rules and those of the step. */
    protected V written(E changed, String... rulesOfTheStep) {
        flush();
        asked.check(
                table,
                changed.id(),
                Stream.concat(rules().stream(), Stream.of(rulesOfTheStep)).toList());
        return shown(view(changed));
    }

    /** What would record the entity as it is, once it is flushed. */
    protected final R details(E found) {
        return requests.held() == null
                ? one(requests, found.id())
                : requests.held().read(found);
    }

    /** The representation of the entity, once it is flushed; all of it. */
    protected final V view(E found) {
        return views.held() == null ? one(views, found.id()) : views.held().read(found);
    }

    private <T extends Record> T one(Reading<E, T> reading, UUID id) {
        return find(reading.select(), Map.of("id", id))
                .project(reading.type())
                .firstResultOptional()
                .orElseThrow(() -> notFound(id));
    }

    private RecordNotFound notFound(UUID id) {
        return new RecordNotFound(recordType, id);
    }
}
