package uk.police.wmp.houserules.examples.rota;

import uk.police.wmp.rest.reading.CodeOf;

/** A record with a code. */
record RecordSwap(@CodeOf("shift") String shift, String name) {}
