package uk.police.wmp.recruitment.figures;

/** What people said of themselves, in SQL: one fragment for all figures that count it. */
final class Characteristic {

    /** Of a worker {@code w}, a row for each characteristic: {@code x.characteristic}, {@code x.list} and {@code x.answer}. */
    static final String OF_WORKER = """
            cross join lateral (values ('SEX', 'sex', w.sex),
                                       ('ETHNICITY', 'ethnicity', w.ethnicity),
                                       ('DISABILITY', 'disability', w.disability),
                                       ('RELIGION_OR_BELIEF', 'religion-or-belief', w.religion_or_belief),
                                       ('SEXUAL_ORIENTATION', 'sexual-orientation', w.sexual_orientation),
                                       ('GENDER_IDENTITY', 'gender-identity', w.gender_identity),
                                       ('CARING_RESPONSIBILITIES', 'caring-responsibilities', w.caring_responsibilities),
                                       ('MARITAL_STATUS', 'marital-status', w.marital_status)) as x (characteristic, list, answer)
            """;

    /** Whether an answer {@code x.answer} of a code {@code a} is one: neither nothing, nor that it isn't known or told. */
    static final String ANSWERED =
            "(a.code is not null and a.code not in ('NS', 'NOT_STATED') and 'NO_ANSWER' <> all (a.groups))";

    /**
     * Whether a candidate {@code p}, who may be a worker {@code w}, is of those whom {@code i.aimed_at} names; null where they didn't say, or
     * where the aim is no characteristic. What the force has as employer stands in for what an applicant left out.
     */
    static final String IS_OF_AIM = """
            case i.aimed_at
                 when 'WOMEN' then nullif(coalesce(nullif(p.sex, 'NOT_KNOWN'), w.sex), 'NOT_KNOWN') = 'F'
                 when 'DISABLED' then nullif(coalesce(nullif(p.disability, 'NOT_STATED'), w.disability), 'NOT_STATED') = 'YES'
                 when 'LGBT' then (select bool_or('LGBT' = any (a.groups)) from code a
                                    where 'NO_ANSWER' <> all (a.groups)
                                      and (a.list = 'sexual-orientation' and a.code = coalesce(p.sexual_orientation, w.sexual_orientation)
                                           or a.list = 'gender-identity' and a.code = coalesce(p.gender_identity, w.gender_identity)))
                 else (select bool_or(i.aimed_at = any (a.groups)) from code a
                        where a.code not in ('NS', 'PREFERS_NOT_TO_SAY')
                          and (i.aimed_at = 'ETHNIC_MINORITY' and a.list = 'ethnicity' and a.code = coalesce(nullif(p.ethnicity, 'NS'), w.ethnicity)
                               or i.aimed_at = 'FAITH' and a.list = 'religion-or-belief'
                                  and a.code = coalesce(p.religion_or_belief, w.religion_or_belief)
                               or i.aimed_at = 'CARERS' and a.list = 'caring-responsibilities'
                                  and a.code = coalesce(p.caring_responsibilities, w.caring_responsibilities))) end""";

    private Characteristic() {}
}
