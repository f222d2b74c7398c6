/**
 * The one OpenAPI document of all five applications. It is merged when the gateway is tested, from the documents that the
 * services commit, and committed itself as {@code gateway/openapi/openapi.yaml}: what is served is what was reviewed.
 */
package uk.police.wmp.gateway.openapi;
