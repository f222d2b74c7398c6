package uk.police.wmp.recruitment.selection.marking;

import java.util.List;
import java.util.UUID;

/**
 * The marks of an application that this caller may see.
 *
 * @param allIn whether every member has marked; until then a member sees their own marks, and everybody else none
 * @param marks by member and criterion
 * @param agreed what the panel agreed on; empty until the marks are moderated
 */
public record Marks(UUID assessmentId, boolean allIn, List<Given> marks, List<Agreed> agreed) {

    /** What a member gave. */
    public record Given(UUID id, String assessorExternalId, String competency, int mark, String evidence) {

        static Given of(AssessorMark mark) {
            return new Given(mark.id(), mark.member.assessorExternalId(), mark.competency, mark.mark, mark.evidence);
        }
    }

    /** What the panel agreed on. */
    public record Agreed(String competency, int mark, String reason) {

        static Agreed of(ModeratedMark mark) {
            return new Agreed(mark.competency, mark.mark, mark.reason);
        }
    }
}
