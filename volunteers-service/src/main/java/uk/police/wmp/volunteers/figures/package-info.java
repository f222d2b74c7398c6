/** The figures of volunteers: one class a figure, its definition and its query side by side. */
package uk.police.wmp.volunteers.figures;
