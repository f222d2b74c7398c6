package uk.police.wmp.imports;

/** A component that names a row of another table, or of the same one, by its external id; {@code column} gets the row's id. */
record Reference(String component, String table, String column) {}
