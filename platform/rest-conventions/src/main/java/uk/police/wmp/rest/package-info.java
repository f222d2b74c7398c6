/**
 * The habits of every application's HTTP interface: problems (RFC 9457), keyset pages, conditional requests, idempotent
 * posts, code lists and permissions. A resource that follows them has nothing of its own to say about any of it.
 */
package uk.police.wmp.rest;
