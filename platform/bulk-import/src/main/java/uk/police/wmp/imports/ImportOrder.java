package uk.police.wmp.imports;

/**
 * What the sender asked for.
 *
 * @param key the Idempotency-Key, or null
 */
record ImportOrder(ImportMode mode, boolean dryRun, String key, String actor, String client) {}
