package uk.police.wmp.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import uk.police.wmp.rest.Attributes;
import uk.police.wmp.rest.IfMatch;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.Names;
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

    private final String recordType;
    private final Supplier<E> blank;
    private final Class<E> entity;
    private final Class<R> request;
    private final Class<V> view;
    private final Attributes attributes;
    private final String[] sortable;
    private final String selectRequest;
    private final String selectView;

    @Inject
    IfMatch ifMatch;

    /**
     * @param recordType as in the address: {@code postings} are {@code /v1/postings}
     * @param sortable what a list may be sorted by: never null, and indexed
     */
    protected Records(String recordType, Supplier<E> blank, String... sortable) {
        this.recordType = recordType;
        this.blank = blank;
        this.sortable = sortable;
        Type[] types = declaredTypes(getClass());
        entity = classOf(types[0]);
        request = classOf(types[1]);
        view = classOf(types[2]);
        attributes = new Attributes(entity);
        selectRequest = attributes.select(request) + " where id = :id";
        selectView = attributes.select(view) + " where id = :id";
    }

    /** Takes over what the request says, its references resolved; a reference to nothing is an InvalidRequest. */
    protected abstract void amend(E entity, R details);

    /** What the record must keep with others, once it is written; nothing, unless a kind of record says otherwise. */
    protected void checkRules(E written) {}

    /** The representation as the present caller may see it; all of it, unless a kind of record says otherwise. */
    protected V shown(V whole) {
        return whole;
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
        E changed = unchanged(id);
        amend(changed, patch.applyTo(one(selectRequest, id, request)));
        return written(changed);
    }

    @WriteTransaction
    public void remove(UUID id) {
        delete(unchanged(id));
        flush();
    }

    @ReadAsKnown
    public V get(UUID id) {
        return shown(one(selectView, id, view));
    }

    /** Those that pass the filter: nothing is read until somebody answers with them. */
    public ListQuery<V> matching(Record filter) {
        return ListQuery.of(this, view, attributes)
                .where(filter)
                .sortable(sortable)
                .csv(request)
                .shownAs(this::shown);
    }

    /** The one with this external id, which a request named in this field. */
    public E named(String externalId, String field) {
        return find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no " + noun() + " has this external id"));
    }

    /** The entity, inside a transaction that is going to change it. */
    protected final E existing(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> notFound(id));
    }

    /** The same, if it is still in the version that the caller read ({@code If-Match}): every change and every step begins so. */
    protected final E unchanged(UUID id) {
        E found = existing(id);
        ifMatch.require(found.version());
        return found;
    }

    /** The end of every change and step: the record as it is now, which keeps its rules. */
    protected final V written(E changed) {
        flush();
        checkRules(changed);
        return shown(one(selectView, changed.id(), view));
    }

    private <T> T one(String select, UUID id, Class<T> type) {
        return find(select, Map.of("id", id))
                .project(type)
                .firstResultOptional()
                .orElseThrow(() -> notFound(id));
    }

    private RecordNotFound notFound(UUID id) {
        return new RecordNotFound(recordType, id);
    }

    /** {@code student officer}, of StudentOfficer. */
    private String noun() {
        return Names.snakeCase(entity.getSimpleName()).substring(1).replace('_', ' ');
    }

    /** What the class that extends this one says of E, R and V; the container's subclass of it says nothing. */
    private static Type[] declaredTypes(Class<?> type) {
        Type parent = type.getGenericSuperclass();
        return parent instanceof ParameterizedType declared && declared.getActualTypeArguments().length == 3
                ? declared.getActualTypeArguments()
                : declaredTypes(type.getSuperclass());
    }

    @SuppressWarnings("unchecked") // the type argument is the class
    private static <T> Class<T> classOf(Type type) {
        return (Class<T>) type;
    }
}
