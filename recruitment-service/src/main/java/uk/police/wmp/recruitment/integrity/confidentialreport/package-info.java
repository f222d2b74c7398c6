/**
 * The confidential reporting line: a reference, a day, a category, an outcome. Nobody is in it, neither who reported nor who was reported:
 * what was said stays with the counter-corruption unit.
 */
package uk.police.wmp.recruitment.integrity.confidentialreport;
