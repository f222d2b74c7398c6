/**
 * The rules that every application keeps, as tests that each one extends in a few lines: {@link uk.police.wmp.houserules.HouseRules}
 * reads the code, the others ask the running application. A rule that no test fails is a wish, so a habit worth having is here.
 */
package uk.police.wmp.houserules;
