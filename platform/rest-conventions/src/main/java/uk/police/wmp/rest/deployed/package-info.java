/**
 * What whoever deploys an application is told by it: which setting is missing, at the start; whether tokens can be checked, in its health;
 * why tokens are refused, in its log.
 */
package uk.police.wmp.rest.deployed;
