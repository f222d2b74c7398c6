package uk.police.wmp.recruitment.rule;

import java.util.List;
import java.util.function.Supplier;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.history.Records;
import uk.police.wmp.rest.Names;
import uk.police.wmp.rest.RecordView;

/** Records that keep rules with others. */
public abstract class RuledRecords<E extends RecordedEntity, R extends Record, V extends Record & RecordView>
        extends Records<E, R, V> {

    private final String table;
    private final RecordRules asked;
    private final List<String> rules;

    protected RuledRecords(
            String recordType, Supplier<E> blank, RecordRules asked, List<String> rules, String... sortable) {
        super(recordType, blank, sortable);
        this.table = Names.snakeCase(blank.get().getClass().getSimpleName()).substring(1);
        this.asked = asked;
        this.rules = rules;
    }

    @Override
    protected void checkRules(E written) {
        asked.check(table, written.id(), rules);
    }

    /** The end of a step that has rules of its own. */
    protected V written(E changed, String... rulesOfTheStep) {
        V seen = written(changed);
        asked.check(table, changed.id(), List.of(rulesOfTheStep));
        return seen;
    }
}
