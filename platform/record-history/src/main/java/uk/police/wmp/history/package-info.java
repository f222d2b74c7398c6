/**
 * Time, recorded: the numbered single writer, the history of every tracked table, reads as known at an instant or position,
 * who acted, and the change feed with its follower. The database does the recording (db/platform/V000_1), so nothing that
 * writes can forget it; this package opens the transactions and reads what was recorded.
 */
package uk.police.wmp.history;
