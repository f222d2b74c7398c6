/**
 * Outcomes of misconduct and criminal proceedings. The force publishes them, internally and on its website: without a name, unless the
 * hearing was public.
 */
package uk.police.wmp.recruitment.integrity.misconduct;
