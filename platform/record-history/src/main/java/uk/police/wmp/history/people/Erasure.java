package uk.police.wmp.history.people;

import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.rest.ErasedPerson;

/** Who was erased stays erased: nothing that tells who they were is written again, whichever way it comes. */
public final class Erasure {

    private Erasure() {}

    /** @throws ErasedPerson for somebody who was erased */
    public static void requireKept(RecordedEntity person) {
        if (person.id() != null && ("erased-" + person.id()).equals(person.externalId())) {
            throw new ErasedPerson();
        }
    }
}
