package uk.police.wmp.wellbeing.confidentiality;

import java.util.UUID;

/** A representation that can hold something from behind the second wall. Whoever receives one is written down. */
public interface Confidential {

    UUID id();

    /** Whose record it is. */
    UUID workerId();

    /** The record type, as the feed and imports call it. */
    String recordType();

    /** Whether this one does hold it: a caller who may not read it gets the same representation without. */
    boolean reveals();
}
