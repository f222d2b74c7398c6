/**
 * {@code ./start}: the whole system on one machine. PostgreSQL, an issuer of tokens and the five applications, each application
 * in a process of its own, with the demo force loaded through the public import interface the first time.
 */
package uk.police.wmp.local.launcher;
