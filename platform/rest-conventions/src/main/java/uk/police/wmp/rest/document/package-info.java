/**
 * What the OpenAPI document says of schemas beyond what the framework reads off the classes: only what is read and sent, in words
 * from the Javadoc, with code lists, patches and examples.
 */
package uk.police.wmp.rest.document;
