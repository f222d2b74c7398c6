/**
 * Aims of governance boards, and progress against them: a number of a figure that is computed when it is asked for, never typed in.
 */
package uk.police.wmp.recruitment.governance.aim;
