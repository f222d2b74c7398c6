/**
 * How much of the SQL of rules and figures the tests hold: every query of theirs that a test makes is made again with one thing about it
 * wrong, and the answers are compared. PIT does this to bytecode; the logic of this system stands in texts, which PIT leaves alone.
 * Switched on by the Maven profile {@code mutants}; never part of a build.
 */
package uk.police.wmp.houserules.mutants;
