/**
 * How the gateway speaks to the services behind it: one bounded pool of connections for each service and purpose, and one
 * circuit breaker for each service, so that a service that is down costs only those who asked for it.
 */
package uk.police.wmp.gateway.upstream;
