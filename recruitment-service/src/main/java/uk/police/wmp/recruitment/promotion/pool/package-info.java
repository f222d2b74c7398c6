/**
 * The pools that outcomes of promotion processes lead to: who was successful waits for a post, others are in the talent or the development
 * pool. Nothing is recorded here: who enters and who leaves follows from applications, ranks, employments and the life of the pool.
 */
package uk.police.wmp.recruitment.promotion.pool;
