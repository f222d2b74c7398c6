/**
 * The career development portal: opportunities as they are published, and as a colleague who may take them up sees them.
 */
package uk.police.wmp.recruitment.careeropportunity;
