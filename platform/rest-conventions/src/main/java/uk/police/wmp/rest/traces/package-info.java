/**
 * Traces, where somebody collects them: which request, poll or batch did what, in which application and statement, and how long it took.
 * They say what was done, never to whom (docs/adr/077).
 */
package uk.police.wmp.rest.traces;
