/**
 * Support plans of the Student Officer Assessment Team: academic or operational, given by learning and development, the university,
 * supervisors, or tutors of the professional development units. What ails a student is nowhere in them.
 */
package uk.police.wmp.recruitment.supportplan;
