/**
 * Fast-track: moving a candidate of an under-represented group forward before others, which the law allows among candidates who are
 * as qualified as each other and only there (Equality Act 2010, section 159). The service checks it, and keeps whom the candidate was
 * compared with, by how much the group was under-represented, and the reason.
 */
package uk.police.wmp.recruitment.selection.fasttrack;
