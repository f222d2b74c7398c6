/**
 * Fair selection, for campaigns: assessors who are trained, panels that mark alone and then moderate, samples for quality assurance,
 * and preference among the equally qualified only.
 */
package uk.police.wmp.recruitment.selection;
