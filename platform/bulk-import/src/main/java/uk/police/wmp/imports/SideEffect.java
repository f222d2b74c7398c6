package uk.police.wmp.imports;

/** A statement that follows the rows, and the query of those for which it would change something. */
record SideEffect(String rowsConcerned, String statement) {}
