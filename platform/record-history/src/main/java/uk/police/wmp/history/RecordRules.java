package uk.police.wmp.history;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.Violation;

/**
 * Asks the rules of a kind of record about one of them. Each is a query of {@code staged}, which here holds this record alone and in an
 * import the rows of the file, and {@code fault}, the rows that an import refused by then and none here: it gives {@code row_number}, the component at fault and a message, a line for each fault.
 */
@Singleton
class RecordRules {

    private final EntityManager entities;

    RecordRules(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Inside the transaction that wrote the record, once it is flushed.
     *
     * @throws InvalidRequest with every rule that the record breaks, which undoes the transaction
     */
    void check(String table, UUID id, List<String> rules) {
        if (rules.isEmpty()) {
            return;
        }
        String all = rules.stream()
                .map(rule -> "select q.field, q.message from (" + rule + ") q (row_number, field, message)")
                .collect(Collectors.joining(" union all "));
        @SuppressWarnings("unchecked")
        List<Object[]> faults = entities.createNativeQuery("""
                        with staged as (
                            select cast(1 as bigint) as row_number, cast('UPDATE' as text) as action, r.* from %s r where r.id = :id),
                        fault as (select row_number from staged where false)
                        %s""".formatted(table, all))
                .setParameter("id", id)
                .getResultList();
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults.stream()
                    .map(fault -> new Violation("/" + fault[0], (String) fault[1]))
                    .toList());
        }
    }
}
