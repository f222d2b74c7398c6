package uk.police.wmp.rest;

import java.util.UUID;

/** A representation of one record. */
public interface RecordView extends Versioned {

    UUID id();
}
