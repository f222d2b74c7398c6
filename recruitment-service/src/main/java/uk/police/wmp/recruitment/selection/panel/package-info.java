/**
 * Panels: which assessors assess candidates of a campaign at a step on a day, and by which competencies and values. Who sits on a
 * panel is ready to assess on that day. Once somebody has marked, members and criteria stay as they are.
 */
package uk.police.wmp.recruitment.selection.panel;
