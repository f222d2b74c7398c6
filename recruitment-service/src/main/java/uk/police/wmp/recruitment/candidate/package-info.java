/**
 * Candidates: people who apply, some of whom work for the force already, some of whom will.
 */
package uk.police.wmp.recruitment.candidate;
