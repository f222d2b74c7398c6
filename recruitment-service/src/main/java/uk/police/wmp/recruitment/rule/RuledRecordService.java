package uk.police.wmp.recruitment.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.UUID;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.rest.Versioned;
import uk.police.wmp.rest.reading.MergePatch;

/** A service whose records keep rules with other records. */
public abstract class RuledRecordService<E extends RecordedEntity, R extends Record, V extends Record & Versioned>
        extends RecordService<E, R, V> {

    private final String table;
    private final PanacheRepositoryBase<E, UUID> records;
    private final RecordRules asked;
    private final List<String> rules;

    protected RuledRecordService(
            String recordType,
            String table,
            PanacheRepositoryBase<E, UUID> records,
            Class<V> view,
            RecordRules asked,
            List<String> rules) {
        super(recordType, records, view);
        this.table = table;
        this.records = records;
        this.asked = asked;
        this.rules = rules;
    }

    @Override
    @WriteTransaction
    public V create(R details) {
        E record = blank();
        amend(record, details);
        records.persist(record);
        return stepped(record);
    }

    @Override
    @WriteTransaction
    public V change(UUID id, MergePatch patch) {
        V changed = super.change(id, patch);
        asked.check(table, id, rules);
        return changed;
    }

    /** Once it is written: what the record is now keeps the rules, and those of the step that changed it. */
    protected V stepped(E record, String... rulesOfTheStep) {
        records.flush();
        asked.check(table, record.id(), rules);
        asked.check(table, record.id(), List.of(rulesOfTheStep));
        return view(record);
    }
}
