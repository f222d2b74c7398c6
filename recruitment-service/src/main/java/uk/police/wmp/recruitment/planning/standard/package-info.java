/**
 * Workforce standards: the shares that the force measures itself against, whether set as targets or only hoped for.
 */
package uk.police.wmp.recruitment.planning.standard;
