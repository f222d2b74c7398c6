-- Who was erased and has come back is readmitted. Nobody knows which erased record was theirs, so no person is written down.
alter table right_exercised alter column person_id drop not null;
alter table right_exercised drop constraint right_exercised_kind_check;
alter table right_exercised add constraint right_exercised_kind_check check (kind in ('ACCESS', 'ERASURE', 'READMISSION'));
alter table right_exercised add constraint right_exercised_person_check check ((person_id is null) = (kind = 'READMISSION'));
