package uk.police.wmp.rest.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import uk.police.wmp.rest.Code;

/** {@link CodeOf}: the code is one of its list, and was in use on the record's own day. */
final class CodeRules {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final CodeSource codes;

    CodeRules(CodeSource codes) {
        this.codes = codes;
    }

    void check(Record record, RecordPlan<?> plan, String at, Faults faults) {
        for (Component component : plan.components()) {
            if (component.code() == null && component.nested() == null) {
                continue;
            }
            Object value = component.valueIn(record);
            String pointer = at + '/' + component.name();
            if (value instanceof List<?> elements) {
                for (int i = 0; i < elements.size(); i++) {
                    checkOne(elements.get(i), component, record, plan, Pointers.to(pointer, i), faults);
                }
            } else if (value != null) {
                checkOne(value, component, record, plan, pointer, faults);
            }
        }
    }

    private void checkOne(
            Object value, Component component, Record owner, RecordPlan<?> plan, String at, Faults faults) {
        if (component.nested() != null) {
            check((Record) value, component.nested(), at, faults);
        } else if (!faults.concern(at)) {
            Optional<Code> code = codes.find(component.code().value(), value.toString());
            LocalDate day = day(component.code(), owner, plan);
            if (code.isEmpty()) {
                faults.add(at, "must be a code of the list " + component.code().value());
            } else if (day != null && !code.get().isValidOn(day)) {
                faults.add(
                        at,
                        "must be a code that was in use on " + component.code().on());
            }
        }
    }

    private static LocalDate day(CodeOf codeOf, Record owner, RecordPlan<?> plan) {
        if (codeOf.on().isEmpty()) {
            return null;
        }
        return switch (plan.component(codeOf.on()).valueIn(owner)) {
            case null -> null;
            case LocalDate date -> date;
            case Instant instant -> LocalDate.ofInstant(instant, LONDON);
            default -> throw new IllegalStateException(codeOf + " needs a date or an instant");
        };
    }
}
