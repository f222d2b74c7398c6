/**
 * The benefits ledger: what was promised and what happened, in pounds, by financial year. It is <i>double-entry</i> and
 * <i>append-only</i>: a <i>journal</i> is posted whole and for ever, and its <i>lines</i> sum to zero for each project. Costs are
 * positive, benefits negative; {@code FUNDING} balances them. The <i>plan</i> of a project is what its PLAN and REBASELINE journals
 * add up to; what happened, its ACTUAL ones. Lines stand in the <i>book</i> of live programmes or in that of closed ones.
 *
 * <p>Example: a capital cost of £100 in 2022/23 and a cashable saving of £30 in 2023/24 are four lines: CAPITAL 100, FUNDING −100,
 * CASHABLE −30, FUNDING 30.
 */
package uk.police.wmp.changeportfolio.ledger;
