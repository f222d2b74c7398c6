insert into code (list, code, label, groups, position) values
    ('contradiction-kind', 'STUDENT_OFFICER_HAS_LEFT', 'The employment has ended, and the student officer is in probation still', '{}', 1),
    ('contradiction-kind', 'LEAVER_IS_EMPLOYED', 'The student officer has left, and the employment goes on', '{}', 2),
    ('contradiction-kind', 'RANK_WITHOUT_EMPLOYMENT', 'A rank is held that no employment of its kind is behind', '{}', 3),
    ('contradiction-kind', 'POSTED_BEFORE_JOINING', 'Posted before joining', '{}', 4),
    ('contradiction-kind', 'POSTED_AFTER_LEAVING', 'The posting outlives the employment', '{}', 5),
    ('contradiction-kind', 'PROMOTED_WITHOUT_OFFICE', 'Promoted, and no officer on that day', '{}', 6);
