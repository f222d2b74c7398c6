/**
 * The register of policies, strategies and notices for people, edition by edition, and the consultations on them.
 */
package uk.police.wmp.recruitment.fairness.policy;
