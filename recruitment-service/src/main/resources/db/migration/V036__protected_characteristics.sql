-- What people said of themselves that the law protects, in the words of the census of 2021 and the ONS's harmonised standards. Not stated is nothing;
-- who prefers not to say has said so. Groups: whom positive action is for, and what is no answer.
insert into code (list, code, label, groups, position) values
    ('sex', 'NOT_KNOWN', 'Not known', '{NO_ANSWER}', 3),
    ('religion-or-belief', 'NO_RELIGION', 'No religion', '{}', 1),
    ('religion-or-belief', 'CHRISTIAN', 'Christian', '{FAITH}', 2),
    ('religion-or-belief', 'BUDDHIST', 'Buddhist', '{FAITH}', 3),
    ('religion-or-belief', 'HINDU', 'Hindu', '{FAITH}', 4),
    ('religion-or-belief', 'JEWISH', 'Jewish', '{FAITH}', 5),
    ('religion-or-belief', 'MUSLIM', 'Muslim', '{FAITH}', 6),
    ('religion-or-belief', 'SIKH', 'Sikh', '{FAITH}', 7),
    ('religion-or-belief', 'OTHER', 'Any other religion', '{FAITH}', 8),
    ('religion-or-belief', 'PREFERS_NOT_TO_SAY', 'Prefers not to say', '{NO_ANSWER}', 9),
    ('sexual-orientation', 'STRAIGHT', 'Straight or heterosexual', '{}', 1),
    ('sexual-orientation', 'GAY_OR_LESBIAN', 'Gay or lesbian', '{LGBT}', 2),
    ('sexual-orientation', 'BISEXUAL', 'Bisexual', '{LGBT}', 3),
    ('sexual-orientation', 'OTHER', 'Other sexual orientation', '{LGBT}', 4),
    ('sexual-orientation', 'PREFERS_NOT_TO_SAY', 'Prefers not to say', '{NO_ANSWER}', 5),
    ('gender-identity', 'AS_REGISTERED_AT_BIRTH', 'The same as the sex registered at birth', '{}', 1),
    ('gender-identity', 'TRANS_MAN', 'Trans man', '{LGBT}', 2),
    ('gender-identity', 'TRANS_WOMAN', 'Trans woman', '{LGBT}', 3),
    ('gender-identity', 'NON_BINARY', 'Non-binary', '{LGBT}', 4),
    ('gender-identity', 'OTHER', 'Different from the sex registered at birth, in other words or none', '{LGBT}', 5),
    ('gender-identity', 'PREFERS_NOT_TO_SAY', 'Prefers not to say', '{NO_ANSWER}', 6),
    ('caring-responsibilities', 'NONE', 'None', '{}', 1),
    ('caring-responsibilities', 'HOURS_TO_9', '9 hours a week or less', '{CARERS}', 2),
    ('caring-responsibilities', 'HOURS_10_TO_19', '10 to 19 hours a week', '{CARERS}', 3),
    ('caring-responsibilities', 'HOURS_20_TO_34', '20 to 34 hours a week', '{CARERS}', 4),
    ('caring-responsibilities', 'HOURS_35_TO_49', '35 to 49 hours a week', '{CARERS}', 5),
    ('caring-responsibilities', 'HOURS_50_OR_MORE', '50 or more hours a week', '{CARERS}', 6),
    ('caring-responsibilities', 'PREFERS_NOT_TO_SAY', 'Prefers not to say', '{NO_ANSWER}', 7),
    ('marital-status', 'NEVER_MARRIED', 'Never married and never registered a civil partnership', '{}', 1),
    ('marital-status', 'MARRIED', 'Married', '{}', 2),
    ('marital-status', 'CIVIL_PARTNERSHIP', 'In a registered civil partnership', '{}', 3),
    ('marital-status', 'SEPARATED', 'Separated, but still married or in a civil partnership', '{}', 4),
    ('marital-status', 'DIVORCED', 'Divorced, or formerly in a civil partnership now dissolved', '{}', 5),
    ('marital-status', 'WIDOWED', 'Widowed, or the surviving partner of a civil partnership', '{}', 6),
    ('marital-status', 'PREFERS_NOT_TO_SAY', 'Prefers not to say', '{NO_ANSWER}', 7),
    ('positive-action-aim', 'CARERS', 'People who care for somebody', '{}', 8),
    ('characteristic', 'SEX', 'Sex', '{}', 1),
    ('characteristic', 'ETHNICITY', 'Ethnicity', '{}', 2),
    ('characteristic', 'DISABILITY', 'Disability', '{}', 3),
    ('characteristic', 'RELIGION_OR_BELIEF', 'Religion or belief', '{}', 4),
    ('characteristic', 'SEXUAL_ORIENTATION', 'Sexual orientation', '{}', 5),
    ('characteristic', 'GENDER_IDENTITY', 'Gender identity', '{}', 6),
    ('characteristic', 'CARING_RESPONSIBILITIES', 'Caring responsibilities', '{}', 7),
    ('characteristic', 'MARITAL_STATUS', 'Marriage and civil partnership', '{}', 8);

alter table worker
    add column religion_or_belief text,
    add column sexual_orientation text,
    add column gender_identity text,
    add column caring_responsibilities text,
    add column marital_status text;
select track_history('worker');

-- Those that positive action is aimed at: of an applicant no more is asked.
alter table candidate
    add column religion_or_belief text,
    add column sexual_orientation text,
    add column gender_identity text,
    add column caring_responsibilities text;
select track_history('candidate');
