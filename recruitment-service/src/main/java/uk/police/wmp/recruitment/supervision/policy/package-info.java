/**
 * How many reports a supervisor should have.
 */
package uk.police.wmp.recruitment.supervision.policy;
