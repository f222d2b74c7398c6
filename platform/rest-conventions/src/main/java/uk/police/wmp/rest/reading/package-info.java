/**
 * From what a caller sent to a request record, or to every fault in it at once. The same rules serve the body of a POST,
 * a merge patch and a row of an import: a <em>request record</em> is a Java record with Bean Validation constraints, a
 * <em>component</em> one of its fields, a <em>fault</em> a {@link uk.police.wmp.rest.Violation} with a JSON Pointer.
 */
package uk.police.wmp.rest.reading;
