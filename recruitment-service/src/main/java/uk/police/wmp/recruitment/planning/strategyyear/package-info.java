/** The years of the financial plan that pay for workforce strategies: what each may cost, and how many posts that is. */
package uk.police.wmp.recruitment.planning.strategyyear;
