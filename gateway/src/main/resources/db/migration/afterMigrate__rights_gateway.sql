-- What a board saw stays as it was written; a trigger refuses the owner too.
select pg_advisory_xact_lock(hashtext('rights')); -- one of several that start at once
revoke update, delete on board_paper_issue from "${application}";
