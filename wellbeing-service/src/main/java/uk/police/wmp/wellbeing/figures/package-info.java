/** The board's figures of attendance and occupational health, each in one file with its query and its definition. */
package uk.police.wmp.wellbeing.figures;
