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

    /**
     * What a member gave.
     *
     * @param competency the criterion that was marked
     * @param mark on the force's scale
     * @param evidence what was seen or heard that it rests on
     */
    public record Given(UUID id, String assessorExternalId, String competency, int mark, String evidence) {

        static Given of(AssessorMark mark) {
            return new Given(mark.id(), mark.member.assessorExternalId(), mark.competency, mark.mark, mark.evidence);
        }
    }

    /**
     * What the panel agreed on.
     *
     * @param competency the criterion that was marked
     * @param mark on the force's scale
     * @param reason why it is below or above all that were given, where it is
     */
    public record Agreed(String competency, int mark, String reason) {

        static Agreed of(ModeratedMark mark) {
            return new Agreed(mark.competency, mark.mark, mark.reason);
        }
    }
}
