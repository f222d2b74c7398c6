/**
 * Planning the workforce: the plan and the scenarios that compete with it, what they come to, and the strategy behind them. A
 * <i>plan</i> is made of lines, so many joiners or leavers in a period; a <i>scenario</i> has lines of its own; lines without
 * a scenario are the <i>adopted</i> plan.
 */
package uk.police.wmp.recruitment.planning;
