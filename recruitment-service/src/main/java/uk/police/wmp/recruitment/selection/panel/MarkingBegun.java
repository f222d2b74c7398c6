package uk.police.wmp.recruitment.selection.panel;

/** For imports of what belongs to a panel: once somebody has marked, it stays as it is. */
public final class MarkingBegun {

    /** Rows of {@code staged}, with a {@code panel_id}, that would change something. */
    public static final String CHECK = """
            select s.row_number, 'panelExternalId', 'is of a panel where marking has begun: members and criteria stay'
              from staged s
             where s.action <> 'SAME'
               and exists (select from panel_assessment a join assessor_mark m on m.assessment_id = a.id
                            where a.panel_id = s.panel_id)""";

    private MarkingBegun() {}
}
