/** The figures of the change portfolio: one class a figure, its definition and its query side by side. */
package uk.police.wmp.changeportfolio.figures;
