/**
 * Governance boards: groups that steer, such as the gold group on representation. A board takes no applications; it has members, aims, meetings and actions.
 */
package uk.police.wmp.recruitment.governance.board;
