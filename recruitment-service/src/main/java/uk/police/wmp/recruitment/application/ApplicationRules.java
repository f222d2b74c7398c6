package uk.police.wmp.recruitment.application;

/** What an application may not be, whichever way it comes; and what comes of one that names an expression of interest. */
final class ApplicationRules {

    static final String CAMPAIGN_CLOSED = """
            select s.row_number, 'submittedOn', 'must be a day on which the campaign is open'
              from staged s join campaign c on c.id = s.campaign_id
             where s.submitted_on < c.opens_on or s.submitted_on > c.closes_on""";

    static final String ROUTE_CLOSED = """
            select s.row_number, 'submittedOn', 'the campaign''s entry route was closed to entrants by this day'
              from staged s
              join campaign c on c.id = s.campaign_id
              join code r on r.list = 'entry-route' and r.code = c.entry_route
             where r.valid_to < s.submitted_on""";

    static final String ROUTE_CLOSED_AT_START = """
            select s.row_number, 'appointedOn', 'the campaign''s entry route was not open to entrants on this day'
              from staged s
              join campaign c on c.id = s.campaign_id
              join code r on r.list = 'entry-route' and r.code = c.entry_route
             where s.appointed_on < r.valid_from or s.appointed_on > r.valid_to""";

    static final String TOO_YOUNG_AT_START = """
            select s.row_number, 'appointedOn', 'the candidate is under %1$d on this day'
              from staged s
              join campaign c on c.id = s.campaign_id and c.entry_route is not null
              join candidate p on p.id = s.candidate_id
             where p.date_of_birth + interval '%1$d years' > s.appointed_on""";

    /** Somebody without a name can't be chosen; what was decided of them before stays as it is. */
    static final String OF_AN_ERASED = """
            select s.row_number, 'candidateExternalId', 'was erased: no application of theirs can be open'
              from staged s join candidate p on p.id = s.candidate_id
             where p.external_id = 'erased-' || p.id
               and s.appointed_on is null and s.rejected_on is null and s.withdrawn_on is null""";

    static final String DEGREE_NEEDED = """
            select s.row_number, 'candidateExternalId', 'the campaign''s entry route needs a degree, which the candidate has not'
              from staged s
              join campaign c on c.id = s.campaign_id
              join candidate p on p.id = s.candidate_id
              join code q on q.list = 'eligibility-criterion' and q.code = 'DEGREE' and c.entry_route = any (q.groups)
             where p.qualification = 'NO_DEGREE'
               and q.valid_from <= s.submitted_on and (q.valid_to is null or q.valid_to >= s.submitted_on)""";

    static final String INTAKE_OF_ANOTHER_ROUTE = """
            select s.row_number, 'intakeExternalId', 'is an intake of another entry route than the campaign'
              from staged s join campaign c on c.id = s.campaign_id join intake i on i.id = s.intake_id
             where i.entry_route <> c.entry_route""";

    static final String APPLIED_TWICE = """
            select s.row_number, 'candidateExternalId', 'has applied to this campaign already'
              from staged s
             where s.rejected_on is null and s.withdrawn_on is null
               and (exists (select from staged o
                             where o.campaign_id = s.campaign_id and o.candidate_id = s.candidate_id
                               and o.row_number < s.row_number and o.rejected_on is null and o.withdrawn_on is null)
                 or exists (select from application a
                             where a.campaign_id = s.campaign_id and a.candidate_id = s.candidate_id and a.id <> s.id
                               and a.rejected_on is null and a.withdrawn_on is null
                               and not exists (select from staged o where o.id = a.id)))""";

    static final String BROUGHT_BY_INTEREST = """
            select s.row_number from staged s join expression_of_interest e on e.id = s.expression_of_interest_id
             where e.candidate_id is distinct from s.candidate_id""";

    static final String LINK_INTEREST = """
            update expression_of_interest e set candidate_id = s.candidate_id, version = e.version + 1
              from applied s
             where e.id = s.expression_of_interest_id and e.candidate_id is distinct from s.candidate_id""";

    private ApplicationRules() {}
}
