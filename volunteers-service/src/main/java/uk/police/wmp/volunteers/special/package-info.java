/**
 * Special constables: workers of the register whose status and duties are owned here. <i>Active all month</i> is what the
 * service level of sixteen hours asks of; a <i>duty</i> counts once it is signed off.
 */
package uk.police.wmp.volunteers.special;
