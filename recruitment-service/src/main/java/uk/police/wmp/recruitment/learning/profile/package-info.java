/**
 * Learner profiles of roles, and the personal training plan that follows: what the role of a worker asks for, less what the worker has completed.
 */
package uk.police.wmp.recruitment.learning.profile;
