/**
 * The steps of applications: one at a time, each its own action, or many at once. A step that the state or the days don't allow is
 * refused, and says which are allowed.
 */
package uk.police.wmp.recruitment.application.step;
