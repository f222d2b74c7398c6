/**
 * Conditions of an offer, each tracked with its own dates and result.
 */
package uk.police.wmp.recruitment.application.condition;
