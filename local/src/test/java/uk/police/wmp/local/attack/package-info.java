/**
 * Somebody patient with {@code figures:read} alone, who asks every figure about every choice and reference day, knows every rule and
 * every way in which the numbers hang together, and has an exact solver (docs/adr/020). The suite plays that part with help that no
 * outsider has: which sums hold is found in the exact numbers.
 */
package uk.police.wmp.local.attack;
