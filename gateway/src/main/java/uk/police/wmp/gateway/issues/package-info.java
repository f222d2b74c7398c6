/**
 * Issues: what a board saw of a paper, frozen as document and page, numbered from 1. A correction is another issue, which says
 * cell by cell what changed.
 */
package uk.police.wmp.gateway.issues;
