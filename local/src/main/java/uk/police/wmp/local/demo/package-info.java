/**
 * The demo force: one invented population on one time line from 2017 to the end of 2023, written as the CSV files that an HR system would send.
 *
 * <p>What was chosen so that the papers' tables come out is data ({@link uk.police.wmp.local.demo.Plan}); generators, a package for each
 * subject, turn it into people with careers and write them down. Nobody in it is real. {@code docs/demo-force.md} says which plan and which
 * generator each number comes from.
 */
package uk.police.wmp.local.demo;
