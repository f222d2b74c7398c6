/** The demo force's student officers: the intakes they come with, and who speaks with those who may leave. */
package uk.police.wmp.local.demo.students;
