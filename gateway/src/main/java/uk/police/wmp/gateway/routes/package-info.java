/**
 * The services' own APIs under one origin: {@code /recruitment/v1/…} is the recruitment service's {@code /v1/…}.
 *
 * <p>A <em>passage</em> is one request on its way through. An import streams in and any answer streams out, each at the
 * pace of the slower side; every other body is collected first (it has a limit), so that a slow sender never holds a
 * service's connection.
 */
package uk.police.wmp.gateway.routes;
