package uk.police.wmp.imports;

/** Columns of a period that must not overlap another with the same key. */
record Period(String key, String from, String to) {}
