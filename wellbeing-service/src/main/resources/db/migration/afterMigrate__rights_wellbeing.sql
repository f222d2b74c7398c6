-- Who read what is confidential stays as it was written.
revoke update, delete on confidential_read from "${application}";
