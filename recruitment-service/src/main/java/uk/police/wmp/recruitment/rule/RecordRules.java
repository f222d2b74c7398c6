package uk.police.wmp.recruitment.rule;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.Violation;

/**
 * Asks the rules of a kind of record, as {@link BulkRecord#check} takes them: queries of {@code staged} that give
 * {@code row_number}, the component at fault and a message.
 */
@Singleton
public class RecordRules {

    private final EntityManager entities;

    RecordRules(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Inside the transaction that wrote the record, once it is flushed.
     *
     * @throws InvalidRequest with every rule that the record breaks, which undoes the transaction
     */
    public void check(String table, UUID id, List<String> rules) {
        List<Violation> violations = new ArrayList<>();
        for (String rule : rules) {
            @SuppressWarnings("unchecked")
            List<Object[]> faults = entities.createNativeQuery("""
                            with staged as (
                                select cast(1 as bigint) as row_number, cast('UPDATE' as text) as action, r.*
                                  from %s r where r.id = :id)
                            select q.field, q.message from (%s) q (row_number, field, message)""".formatted(table, rule))
                    .setParameter("id", id)
                    .getResultList();
            faults.forEach(fault -> violations.add(new Violation("/" + fault[0], (String) fault[1])));
        }
        if (!violations.isEmpty()) {
            throw new InvalidRequest(violations);
        }
    }

    /** The same rules for an import. */
    public static <T extends Record> BulkRecord<T> checkedBy(List<String> rules, BulkRecord<T> bulk) {
        rules.forEach(bulk::check);
        return bulk;
    }
}
