package uk.police.wmp.recruitment.governance.board;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** The governance boards. Whatever belongs to one finds it here. */
@Singleton
public class GovernanceBoardService extends Records<GovernanceBoard, RecordGovernanceBoard, GovernanceBoardView> {

    /** What belongs to the board is while it exists, from whichever side it is changed. */
    private static final List<String> RULES = List.of("""
            select s.row_number, 'establishedOn', 'is after a term, a meeting or an aim began'
              from staged s
             where exists (select from board_member m where m.board_id = s.id and m.valid_from < s.established_on)
                or exists (select from board_meeting g where g.board_id = s.id and g.held_on < s.established_on)
                or exists (select from board_aim a where a.board_id = s.id and a.valid_from < s.established_on)""", """
            select s.row_number, 'closedOn', 'is before a term ends, a meeting was held or an aim began'
              from staged s
             where exists (select from board_member m
                            where m.board_id = s.id and (m.valid_from > s.closed_on or m.valid_to > s.closed_on))
                or exists (select from board_meeting g where g.board_id = s.id and g.held_on > s.closed_on)
                or exists (select from board_aim a where a.board_id = s.id and a.valid_from > s.closed_on)""", """
            select s.row_number, 'closedOn', 'leaves actions that nobody sees to: complete them first, or move them to another board'
              from staged s
             where s.closed_on is not null
               and exists (select from board_action a where a.board_id = s.id and (a.done_on is null or a.done_on > s.closed_on))""");

    GovernanceBoardService() {
        super("governance-boards", GovernanceBoard::new, "establishedOn", "name", "externalId");
    }

    @Override
    protected void amend(GovernanceBoard governanceBoard, RecordGovernanceBoard details) {
        governanceBoard.amend(details);
    }

    @Override
    protected List<String> rules() {
        return RULES;
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("governance_board", "governance-boards", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordGovernanceBoard> bulk() {
        return BulkRecord.of("governance-boards", RecordGovernanceBoard.class)
                .into(GovernanceBoard.class)
                .rules(RULES);
    }
}
