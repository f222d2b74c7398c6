/**
 * PostgreSQL 18 without an installation: {@link uk.police.wmp.postgres.FreshDatabase} for tests, which forget everything,
 * and {@link uk.police.wmp.postgres.DurableDatabases} for one machine, which forget nothing.
 */
package uk.police.wmp.postgres;
