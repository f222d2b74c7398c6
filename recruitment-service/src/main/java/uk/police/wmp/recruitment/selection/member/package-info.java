/**
 * Who sits on panels: assessors who are ready on the day. Who can't go on stands down, and the reason is kept.
 */
package uk.police.wmp.recruitment.selection.member;
