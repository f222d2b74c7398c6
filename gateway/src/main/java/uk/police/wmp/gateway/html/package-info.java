/** The gateway's pages: templates, and the headers that let a browser show them and do nothing else. */
package uk.police.wmp.gateway.html;
