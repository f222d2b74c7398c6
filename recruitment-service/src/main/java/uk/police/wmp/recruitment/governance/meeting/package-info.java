/**
 * Meetings of governance boards.
 */
package uk.police.wmp.recruitment.governance.meeting;
