/**
 * Who reports to whom, dated, and the policy on how many reports a supervisor should have.
 */
package uk.police.wmp.recruitment.supervision;
