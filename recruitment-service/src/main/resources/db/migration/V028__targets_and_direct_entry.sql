insert into code (list, code, label, groups, position) values
    ('standard-standing', 'FORMAL_TARGET', 'Formal target', '{}', 1),
    ('standard-standing', 'NO_FORMAL_TARGET', 'No formal target: an ambition or assumption', '{}', 2),
    ('standard-standing', 'NO_STANDARD', 'Neither a target nor an ambition', '{}', 3);
insert into code (list, code, label, groups, position) values
    ('direct-entry-stage', 'APPLICATION', 'Application and sift', '{}', 1),
    ('direct-entry-stage', 'NATIONAL_ASSESSMENT', 'National assessment centre', '{}', 2),
    ('direct-entry-stage', 'FORCE_SELECTION', 'Selection by the force', '{}', 3),
    ('direct-entry-stage', 'PRE_EMPLOYMENT', 'Offer and conditions', '{}', 4),
    ('direct-entry-stage', 'TRAINING', 'Training in the rank', '{}', 5),
    ('direct-entry-stage', 'CONFIRMED', 'Confirmed in the rank', '{}', 6),
    ('direct-entry-stage', 'ENDED', 'Rejected, withdrawn or left', '{}', 7),
    ('direct-entry-attention', 'CONFIRMATION_OVERDUE', 'The training is over, and nobody has decided on the confirmation', '{}', 1),
    ('direct-entry-attention', 'STARTED_BEFORE_APPOINTMENT', 'Training began before the appointment', '{}', 2),
    ('direct-entry-attention', 'NO_APPLICATION', 'In training, and no application by direct entry is recorded', '{}', 3);
