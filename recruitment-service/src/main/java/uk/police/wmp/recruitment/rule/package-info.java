/**
 * Rules that a record keeps with other records, such as that a student officer starts inside an employment. Each is one query,
 * which an import runs over all its rows and a single request over its one record: the same words, whichever way it came.
 */
package uk.police.wmp.recruitment.rule;
