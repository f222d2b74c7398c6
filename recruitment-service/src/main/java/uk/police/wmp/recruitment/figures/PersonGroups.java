package uk.police.wmp.recruitment.figures;

import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Filter;

/** The groups of a protected characteristic by which decisions are compared. */
final class PersonGroups {

    static final Filter CHARACTERISTIC = Filter.choice(
            "characteristic",
            "By which characteristic the groups are: the ethnic groups, ethnic minority and white, sex or disability",
            "ETHNICITY_GROUP",
            "ETHNIC_MINORITY",
            "SEX",
            "DISABILITY");

    static final Column GROUP = Column.dimension("personGroup", "Group");

    static final String NOT_STATED = "NOT_STATED";

    static final String NOTE =
            "Ethnic minority excludes white minorities. Who did not state it is no group: nobody is compared with them.";

    private PersonGroups() {}

    /** The group of a person, whose ethnicity is joined as a code; {@code NOT_STATED} where nobody knows. */
    static String of(String person, String ethnicity) {
        return """
                coalesce(case :characteristic
                             when 'SEX' then nullif(%1$s.sex, 'NOT_KNOWN')
                             when 'DISABILITY' then %1$s.disability
                             when 'ETHNICITY_GROUP' then %2$s.groups[1]
                             else case when 'ETHNIC_MINORITY' = any (%2$s.groups) then 'ETHNIC_MINORITY'
                                       when 'WHITE' = any (%2$s.groups) then 'WHITE' end end,
                         'NOT_STATED')
                """.formatted(person, ethnicity);
    }
}
