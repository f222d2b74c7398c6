/**
 * Who sits on a governance board, for which term, and who chairs it.
 */
package uk.police.wmp.recruitment.governance.member;
