/**
 * Figures of all services under one address, and figures as the gateway itself reads them: a <em>table</em> is a figure's
 * answer, with its cells found by row and column.
 */
package uk.police.wmp.gateway.figures;
