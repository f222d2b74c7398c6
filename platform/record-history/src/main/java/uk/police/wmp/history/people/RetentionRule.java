package uk.police.wmp.history.people;

import java.util.Set;
import java.util.UUID;

/** Why a person's records may have to be kept. Every bean of this type is asked before anything is erased. */
public interface RetentionRule {

    /** @param people the rows that are the person; @throws uk.police.wmp.rest.StateConflict when they must be kept */
    void requireErasable(Set<UUID> people);
}
