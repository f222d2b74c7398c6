package uk.police.wmp.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.police.wmp.rest.IfMatch;
import uk.police.wmp.rest.RecordNotFound;
import uk.police.wmp.rest.Versioned;
import uk.police.wmp.rest.reading.MergePatch;

/**
 * What is the same for every kind of record: made, read, changed and removed in numbered transactions, against the version
 * that the caller knows. A feature's service says how a request becomes its entity and how its entity is seen.
 *
 * @param <E> the entity, which never leaves the service
 * @param <R> the request that makes one; a change is read as the request that the patched record would have come from
 * @param <V> the representation, projected straight from the database when read
 */
public abstract class RecordService<E extends RecordedEntity, R extends Record, V extends Record & Versioned> {

    private final String recordType;
    private final PanacheRepositoryBase<E, UUID> records;
    private final Class<V> view;

    @Inject
    IfMatch ifMatch;

    protected RecordService(String recordType, PanacheRepositoryBase<E, UUID> records, Class<V> view) {
        this.recordType = recordType;
        this.records = records;
        this.view = view;
    }

    protected abstract E blank();

    /** Takes over what the request says, its references resolved; a reference to nothing is an InvalidRequest. */
    protected abstract void amend(E entity, R details);

    protected abstract R details(E entity);

    protected abstract V view(E entity);

    /** The representation as the present caller may see it; all of it, unless a service says otherwise. */
    protected V shown(V whole) {
        return whole;
    }

    @WriteTransaction
    public V create(R details) {
        E entity = blank();
        amend(entity, details);
        records.persistAndFlush(entity);
        return shown(view(entity));
    }

    @WriteTransaction
    public V change(UUID id, MergePatch patch) {
        E entity = unchanged(id);
        amend(entity, patch.applyTo(details(entity)));
        records.flush();
        return shown(view(entity));
    }

    @WriteTransaction
    public void remove(UUID id) {
        E entity = unchanged(id);
        records.delete(entity);
        records.flush();
    }

    @ReadAsKnown
    public V get(UUID id) {
        return shown(records.find("id", id).project(view).firstResultOptional().orElseThrow(() -> notFound(id)));
    }

    /** The entity, inside a transaction that is going to change it. */
    protected E existing(UUID id) {
        return records.findByIdOptional(id).orElseThrow(() -> notFound(id));
    }

    /** The same, if it is still in the version that the caller read ({@code If-Match}): every change and every step begins so. */
    protected final E unchanged(UUID id) {
        E entity = existing(id);
        ifMatch.require(entity.version());
        return entity;
    }

    private RecordNotFound notFound(UUID id) {
        return new RecordNotFound(recordType, id);
    }
}
