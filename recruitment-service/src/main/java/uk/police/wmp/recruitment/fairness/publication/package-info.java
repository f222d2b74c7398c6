/**
 * Publications: where an edition of a policy or of guidance was published, on which day, and which are due to be. An edition that is
 * withdrawn is taken down where it stands.
 */
package uk.police.wmp.recruitment.fairness.publication;
