/**
 * Yearly learning plans: each unit's training needs for the twelve months ahead. Together they are the force's plan.
 */
package uk.police.wmp.recruitment.learning.plan;
