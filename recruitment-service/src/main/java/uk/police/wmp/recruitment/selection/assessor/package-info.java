/**
 * Who may assess candidates. An <i>assessor</i> is <i>ready</i> on a day when the basics of assessing and the learning on unconscious
 * bias were both completed, neither too long ago, and the assessor hasn't withdrawn.
 */
package uk.police.wmp.recruitment.selection.assessor;
