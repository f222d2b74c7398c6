package uk.police.wmp.recruitment.performance.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import uk.police.wmp.recruitment.performance.feedback.FeedbackResults.QuestionResult;
import uk.police.wmp.rest.Conflict;
import uk.police.wmp.rest.StateConflict;

/**
 * Answers, kept where nothing tells whose they are: outside the numbered transactions, for those record who acted. All of its
 * SQL names the schema, for these tables have no past to be known at.
 */
@ApplicationScoped
class FeedbackAnswers {

    private static final String INVITED =
            "select exists (select from public.feedback_invitation where request_id = ? and respondent_id = ?)";

    // shared, so that a closing waits for an answer on its way, and an answer sees a closing
    private static final String TAKES_ANSWERS = """
            select closed_on is null and ? between opens_on and closes_on
              from public.feedback_request where id = ? for share""";
    private static final String RECEIPT = """
            insert into public.feedback_receipt (request_id, respondent_id) values (?, ?) on conflict do nothing""";
    private static final String ANSWER =
            "insert into public.feedback_answer (request_id, question, score, comment) values (?, ?, ?, ?)";
    private static final String RESPONDENTS = "select count(*) from public.feedback_receipt where request_id = ?";
    private static final String TOGETHER = """
            select a.question, round(avg(a.score), 1),
                   coalesce(array_agg(a.comment order by a.comment) filter (where a.comment is not null), '{}')
              from public.feedback_answer a
              join public.code c on c.list = 'feedback-question' and c.code = a.question
             where a.request_id = ?
             group by a.question, c.position
             order by c.position""";

    private final DataSource database;

    FeedbackAnswers(DataSource database) {
        this.database = database;
    }

    boolean isInvited(UUID requestId, UUID workerId) {
        return asked(INVITED, query -> {
            query.setObject(1, requestId);
            query.setObject(2, workerId);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        });
    }

    long respondents(UUID requestId) {
        return asked(RESPONDENTS, query -> {
            query.setObject(1, requestId);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    List<QuestionResult> together(UUID requestId) {
        return asked(TOGETHER, query -> {
            query.setObject(1, requestId);
            List<QuestionResult> results = new ArrayList<>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    String[] comments = (String[]) row.getArray(3).getArray();
                    results.add(new QuestionResult(row.getString(1), row.getBigDecimal(2), List.of(comments)));
                }
            }
            return results;
        });
    }

    void keep(UUID requestId, UUID respondentId, LocalDate today, AnswerFeedback given) {
        boolean takesAnswers = asked(TAKES_ANSWERS, query -> {
            query.setObject(1, today);
            query.setObject(2, requestId);
            try (var row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        });
        if (!takesAnswers) {
            throw new StateConflict(
                    "state-conflict",
                    "Answers are taken from opensOn to closesOn, until it is closed.",
                    "SHUT",
                    List.of());
        }
        int receipts = asked(RECEIPT, insert -> {
            insert.setObject(1, requestId);
            insert.setObject(2, respondentId);
            return insert.executeUpdate();
        });
        if (receipts == 0) {
            throw new Conflict("duplicate", "You have answered already.", "", "is answered already");
        }
        asked(ANSWER, insert -> {
            for (QuestionAnswered answer : given.answers()) {
                insert.setObject(1, requestId);
                insert.setString(2, answer.question());
                insert.setInt(3, answer.score());
                insert.setString(4, answer.comment());
                insert.addBatch();
            }
            return insert.executeBatch().length;
        });
    }

    private interface Asking<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T asked(String sql, Asking<T> asking) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return asking.with(statement);
        } catch (SQLException refused) {
            throw new IllegalStateException("The answers can't be had", refused);
        }
    }
}
