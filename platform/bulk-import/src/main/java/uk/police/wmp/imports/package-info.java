/**
 * Bulk import: a file of records (CSV or NDJSON), streamed into the service's own tables by the same rules as a POST of each.
 * Rows are <em>staged</em> and checked without the writer's lock, then applied in statements over all of them. A service
 * declares a {@link uk.police.wmp.imports.BulkRecord} for each record type that can come so; the rest is here.
 */
package uk.police.wmp.imports;
