/**
 * Secondments, designations and career breaks, dated: whom the Home Office's definition of strength counts, and whom it doesn't.
 */
package uk.police.wmp.recruitment.secondment;
