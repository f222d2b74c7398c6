/**
 * The demo force: one invented population on one time line from 2017 to the end of 2023, written as the CSV files that an HR system would send.
 *
 * <p>Plans say how many (a {@code Census} is a head count on a day), simulations turn them into people with careers, and sheets write
 * the people down. Nobody in it is real. {@code docs/demo-force.md} says which board paper's table each part answers for.
 */
package uk.police.wmp.local.demo;
