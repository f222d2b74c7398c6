/**
 * Identity for one machine: a signing key that lives as long as its process, an issuer that publishes it, and tokens, good and bad.
 * No deployed service trusts any of it.
 */
package uk.police.wmp.identity;
