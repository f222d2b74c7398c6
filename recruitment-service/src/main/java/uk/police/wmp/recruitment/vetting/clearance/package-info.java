/**
 * Vetting clearances: applied for, granted until a day or refused, withdrawn, renewed. A clearance that was granted on an event (promotion, a
 * sensitive post) does not replace the minimum standard, which everybody renews in time.
 */
package uk.police.wmp.recruitment.vetting.clearance;
