/**
 * Actions of governance boards: who does what by when, and what is overdue.
 */
package uk.police.wmp.recruitment.governance.action;
