-- Who saw what stays as it was written.
select pg_advisory_xact_lock(hashtext('rights')); -- one of several that start at once
revoke update, delete on unsuppressed_read from "${application}";
