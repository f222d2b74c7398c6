package uk.police.wmp.rest.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import uk.police.wmp.rest.CodeLists;
import uk.police.wmp.rest.InvalidRequest;

/**
 * Reads request records out of JSON, CSV and merge patches by one set of rules, and tells every fault at once: what isn't
 * well formed, unknown, missing, of another type or out of range; then what Bean Validation says; then codes that aren't in
 * their list or weren't in use on the day.
 */
@ApplicationScoped
public class RequestReader {

    private final BeanRules beanRules;
    private final CodeRules codeRules;

    @Inject
    RequestReader(Validator validator, CodeLists codes) {
        this(validator, codes::find);
    }

    public RequestReader(Validator validator, CodeSource codes) {
        beanRules = new BeanRules(validator);
        codeRules = new CodeRules(codes);
    }

    /** @throws InvalidRequest with every fault */
    public <T extends Record> T read(InputStream json, Class<T> type) throws IOException {
        return tryRead(json, type).orThrow();
    }

    /** @throws InvalidRequest with every fault */
    public <T extends Record> T read(JsonNode json, Class<T> type) {
        return tryRead(json, type).orThrow();
    }

    public <T extends Record> Reading<T> tryRead(InputStream json, Class<T> type) throws IOException {
        Faults faults = new Faults();
        return tryRead(JsonText.parse(json, faults), RecordPlan.of(type), faults);
    }

    public <T extends Record> Reading<T> tryRead(JsonNode json, Class<T> type) {
        return tryRead(json, RecordPlan.of(type), new Faults());
    }

    /**
     * Rows of a table with these columns, in whatever order they come.
     *
     * @param key the components without which nobody knows whose row it is
     * @throws InvalidRequest when a column is unknown or named twice, or one of the key is missing
     */
    public <T extends Record> RowReader<T> rows(Class<T> type, List<String> header, List<String> key) {
        return new RowReader<>(this, RecordPlan.of(type), header, key);
    }

    /** A row that is a JSON object. */
    public <T extends Record> SentRow<T> row(InputStream json, Class<T> type) throws IOException {
        Faults faults = new Faults();
        RecordPlan<T> plan = RecordPlan.of(type);
        if (JsonText.parse(json, faults) instanceof ObjectNode object) {
            return SentRow.ofJson(this, plan, object, faults);
        }
        if (!faults.any()) {
            faults.add("", "must be a JSON object");
        }
        return SentRow.unreadable(this, plan, faults);
    }

    /** A row of which nothing can be read, for a reason that only who took it from the file knows. */
    public <T extends Record> SentRow<T> unreadable(Class<T> type, String reason) {
        Faults faults = new Faults();
        faults.add("", reason);
        return SentRow.unreadable(this, RecordPlan.of(type), faults);
    }

    /** The record as it is once the patch is applied (RFC 7396), read by the same rules as if it had been sent whole. */
    public <T extends Record> T merge(T current, JsonNode patch, Class<T> type) {
        RecordPlan<T> plan = RecordPlan.of(type);
        if (!(patch instanceof ObjectNode changes)) {
            throw new InvalidRequest("", "must be a JSON object");
        }
        ObjectNode merged = MergePatch.merged(RecordJson.of(current, plan), changes);
        return tryRead(merged, plan, new Faults()).orThrow();
    }

    MergePatch patch(InputStream json) throws IOException {
        Faults faults = new Faults();
        JsonNode patch = JsonText.parse(json, faults);
        if (patch instanceof ObjectNode changes && !faults.any()) {
            return new MergePatch(changes, this);
        }
        if (!faults.any()) {
            faults.add("", "must be a JSON object");
        }
        throw new InvalidRequest(faults.all());
    }

    private <T extends Record> Reading<T> tryRead(JsonNode json, RecordPlan<T> plan, Faults faults) {
        if (json instanceof ObjectNode object) {
            return checked(plan.fromJson(object, "", faults), plan, faults);
        }
        if (!faults.any()) {
            faults.add("", "must be a JSON object");
        }
        return new Reading<>(null, faults.all());
    }

    <T extends Record> Reading<T> checked(T record, RecordPlan<T> plan, Faults faults) {
        return checked(record, plan, faults, Set.of());
    }

    /** @param unjudged components whose own faults don't count: the caller neither sees them nor says anything of them */
    <T extends Record> Reading<T> checked(T record, RecordPlan<T> plan, Faults faults, Set<String> unjudged) {
        if (record != null) {
            beanRules.check(record, plan, faults);
            codeRules.check(record, plan, "", faults);
            unjudged.forEach(component -> faults.forget('/' + component));
        }
        return faults.any() ? new Reading<>(null, faults.all()) : new Reading<>(record, List.of());
    }
}
