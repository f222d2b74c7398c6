-- Who saw what stays as it was written.
revoke update, delete on unsuppressed_read from "${application}";
