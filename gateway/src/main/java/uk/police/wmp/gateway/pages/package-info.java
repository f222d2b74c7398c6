/**
 * Pages for people: the list of papers, a figure and its records, and signing in on one machine. A page is only ever read: no
 * form of these pages changes anything but the page's own session.
 */
package uk.police.wmp.gateway.pages;
