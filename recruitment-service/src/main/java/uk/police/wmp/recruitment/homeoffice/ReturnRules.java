package uk.police.wmp.recruitment.homeoffice;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uk.police.wmp.recruitment.homeoffice.ReturnValidation.FailedCell;
import uk.police.wmp.recruitment.homeoffice.ReturnValidation.RuleOutcome;

/** Holds the records of a census day against every rule. */
@Singleton
class ReturnRules {

    private final EntityManager database;

    ReturnRules(EntityManager database) {
        this.database = database;
    }

    ReturnValidation check(LocalDate censusOn) {
        return ReturnValidation.of(
                censusOn,
                Arrays.stream(ReturnRule.values())
                        .map(rule -> new RuleOutcome(rule.name(), rule.statement(), failed(rule, censusOn)))
                        .toList());
    }

    /** Keeps the heads of what is submitted, in place of those of an earlier submission. */
    void keepHeads(UUID returnId, LocalDate censusOn) {
        database.createNativeQuery("delete from home_office_return_heads where return_id = :id")
                .setParameter("id", returnId)
                .executeUpdate();
        database.createNativeQuery(ReturnRule.headsToKeep())
                .setParameter("id", returnId)
                .setParameter("day", censusOn)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<FailedCell> failed(ReturnRule rule, LocalDate censusOn) {
        Query query = database.createNativeQuery(rule.sql(), Object[].class).setParameter("day", censusOn);
        if (rule.looksBack()) {
            query.setParameter("before", censusOn.minusYears(1));
        }
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new FailedCell(
                        rule.name(),
                        (String) row[0],
                        (String) row[1],
                        ((Number) row[2]).longValue(),
                        ((Number) row[3]).longValue(),
                        ((String) row[4]).lines().toList()))
                .toList();
    }
}
