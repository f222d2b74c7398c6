/**
 * The one public door: routes to the four services, one OpenAPI document, the figures and code lists of all services,
 * and board papers assembled from them.
 *
 * <p>A <em>service</em> is one of the four applications behind; the <em>caller</em> is whoever sent the request, whose own
 * token goes with every read made on its behalf.
 */
package uk.police.wmp.gateway;
