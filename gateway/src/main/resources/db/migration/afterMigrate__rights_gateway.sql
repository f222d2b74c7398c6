-- What a board saw stays as it was written; a trigger refuses the owner too.
revoke update, delete on board_paper_issue from "${application}";
