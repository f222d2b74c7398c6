/** The figures of the workforce: one class a figure, its definition and its query side by side. */
package uk.police.wmp.recruitment.figures;
