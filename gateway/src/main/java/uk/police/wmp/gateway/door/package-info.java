/**
 * What happens to every request before anything else does: a name to trace it by, a token that is checked, a rate that is
 * kept, headers that make a browser careful.
 */
package uk.police.wmp.gateway.door;
