-- Who was given or erased what stays as it was written.
revoke update, delete on right_exercised from "${application}";
