package uk.police.wmp.changeportfolio.ledger;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/**
 * How journals come in bulk: a row is a line, and a journal's rows are applied together or refused together. What the database
 * checks at the commit (V002) is checked of the whole file first, so that every fault has its row.
 */
final class JournalRecords {

    private static final String BASIS = "coalesce(s.basis, case s.kind when 'ACTUAL' then 'ACTUAL' else 'PLAN' end)";

    private static final String OF_ITS_JOURNAL = "select j.%s from public.journal j where j.id = t.journal_id";

    private static final String ONE_HEADER = """
            select s.row_number, 'journalExternalId', 'kind, postedOn, reason and approvedBy must be the same in all rows of a journal'
              from staged s
              join (select distinct on (journal_external_id) * from staged order by journal_external_id, row_number) f
                on f.journal_external_id = s.journal_external_id
             where row(s.kind, s.posted_on, s.reason, s.approved_by)
                   is distinct from row(f.kind, f.posted_on, f.reason, f.approved_by)""";

    private static final String AS_POSTED = """
            select s.row_number, 'journalExternalId',
                   case when s.action = 'CREATE' then 'is posted already, and takes no more lines'
                        else 'is posted already, with another kind, postedOn, reason or approvedBy' end
              from staged s join public.journal j on j.external_id = s.journal_external_id
             where s.action = 'CREATE'
                or row(s.kind, s.posted_on, s.reason, s.approved_by)
                   is distinct from row(j.kind, j.posted_on, j.reason, j.approved_by)""";

    private static final String NUMBERED = """
            select min(s.row_number), 'lineNumber',
                   'the lines of the journal ' || s.journal_external_id || ' must be at least two, numbered 1, 2, 3 and so on'
              from staged s
             where s.action = 'CREATE'
             group by s.journal_external_id
            having count(*) < 2 or max(s.line_number) <> count(*)""";

    private static final String BALANCED = """
            select min(s.row_number), 'amountGbp',
                   'the journal ' || s.journal_external_id || ' does not balance: its lines of the project '
                       || s.project_external_id || ' sum to ' || sum(s.amount_gbp)::numeric(16, 2) || ', not to zero'
              from staged s
             group by s.journal_external_id, s.project_external_id, %s, coalesce(s.book, 'LIVE')
            having sum(s.amount_gbp) <> 0""".formatted(BASIS);

    private static final String CLOSING_MOVES = """
            select min(s.row_number), 'amountGbp',
                   'the journal ' || s.journal_external_id || ' closes, and may only move amounts from one book to the other'
              from staged s
             where s.kind = 'CLOSE' and s.action = 'CREATE' and exists (
                   select from staged g where g.journal_external_id = s.journal_external_id and g.book is not null)
             group by s.journal_external_id, s.project_external_id, s.benefit_external_id, s.account, s.financial_year, %s
            having sum(s.amount_gbp) <> 0""".formatted(BASIS);

    // What a closed programme's projects get in the live book, a closing in the same file takes out again.
    private static final String CLOSED_STAYS_CLOSED = """
            select a.row_number, 'projectExternalId',
                   'is of a closed programme: a CLOSE journal in the same file must move what this adds to the live book'
              from (select min(s.row_number) as row_number, s.project_id, s.benefit_id, s.account, s.financial_year,
                           %1$s as basis, sum(s.amount_gbp) as amount
                      from staged s
                     where s.action = 'CREATE' and coalesce(s.book, 'LIVE') = 'LIVE'
                     group by s.project_id, s.benefit_id, s.account, s.financial_year, %1$s) a
              join public.project p on p.id = a.project_id
              join public.programme m on m.id = p.programme_id and m.status = 'CLOSED'
             where a.amount + coalesce(
                   (select sum(l.amount_gbp) from public.journal_line l
                     where l.project_id = a.project_id and l.benefit_id is not distinct from a.benefit_id
                       and l.account = a.account and l.financial_year = a.financial_year
                       and l.basis = a.basis and l.book = 'LIVE'), 0) <> 0""".formatted(BASIS);

    private static final String BENEFIT_OF_PROJECT = """
            select s.row_number, 'benefitExternalId', 'must be a benefit of the project, on the account of its category'
              from staged s join public.benefit b on b.id = s.benefit_id
             where b.project_id <> s.project_id or b.category <> s.account""";

    private static final String SIGNS = """
            select s.row_number, 'amountGbp',
                   case when s.amount_gbp < 0 then 'must be positive: it is a cost' else 'must be negative: it is a benefit' end
              from staged s join public.code c on c.list = 'ledger-account' and c.code = s.account
             where s.kind = 'PLAN'
               and ('COST' = any (c.groups) and s.amount_gbp < 0 or 'BENEFIT' = any (c.groups) and s.amount_gbp > 0)""";

    private static final String POST_JOURNALS = """
            insert into public.journal (external_id, kind, posted_on, reason, approved_by)
            select distinct on (journal_external_id) journal_external_id, kind, posted_on, reason, approved_by
              from applied a
             where a.action = 'CREATE'
             order by journal_external_id, row_number""";

    // The rows of a closing that name no book say what leaves the live one; what enters the closed one follows from
    // them.
    private static final String HALF_A_CLOSING = """
            select s.row_number from staged s where s.kind = 'CLOSE' and s.book is null and s.action = 'CREATE'""";

    private static final String OTHER_HALF = """
            insert into public.journal_line
                   (journal_id, line_number, project_id, benefit_id, account, financial_year, amount_gbp, basis, book)
            select l.journal_id, l.line_number + count(*) over (partition by l.journal_id), l.project_id, l.benefit_id,
                   l.account, l.financial_year, -l.amount_gbp, l.basis, 'CLOSED'
              from applied a join public.journal_line l on l.id = a.id
             where a.kind = 'CLOSE' and a.book is null and a.action = 'CREATE'""";

    private JournalRecords() {}

    @Produces
    @Singleton
    static TrackedRecord trackedJournals() {
        return new TrackedRecord("journal", "journals", "change-portfolio:read");
    }

    @Produces
    @Singleton
    static TrackedRecord trackedLines() {
        return new TrackedRecord("journal_line", "journal-lines", "change-portfolio:read");
    }

    @Produces
    @Singleton
    static BulkRecord<PostJournalLine> bulk() {
        return BulkRecord.of("journals", PostJournalLine.class)
                .into("journal_line")
                .identifiedBy("journalExternalId", "lineNumber")
                .together("journalExternalId")
                .appendOnly()
                .recordedElsewhere("journalExternalId", OF_ITS_JOURNAL.formatted("external_id"))
                .recordedElsewhere("kind", OF_ITS_JOURNAL.formatted("kind"))
                .recordedElsewhere("postedOn", OF_ITS_JOURNAL.formatted("posted_on"))
                .recordedElsewhere("reason", OF_ITS_JOURNAL.formatted("reason"))
                .recordedElsewhere("approvedBy", OF_ITS_JOURNAL.formatted("approved_by"))
                .recordedElsewhere("basis", "t.basis")
                .reference("projectExternalId", "project", "project_id")
                .reference("benefitExternalId", "benefit", "benefit_id")
                .computed(
                        "journal_id", "(select j.id from public.journal j where j.external_id = s.journal_external_id)")
                .computed("basis", BASIS)
                .check(ONE_HEADER)
                .check(AS_POSTED)
                .check(NUMBERED)
                .check(BALANCED)
                .check(CLOSING_MOVES)
                .check(CLOSED_STAYS_CLOSED)
                .check(BENEFIT_OF_PROJECT)
                .check(SIGNS)
                .before(POST_JOURNALS)
                .alsoApply(HALF_A_CLOSING, OTHER_HALF);
    }
}
