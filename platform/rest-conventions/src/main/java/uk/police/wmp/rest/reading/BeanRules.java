package uk.police.wmp.rest.reading;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.Set;
import uk.police.wmp.rest.Violation;

/** Bean Validation of a request record, told as faults with JSON Pointers. */
final class BeanRules {

    private static final Comparator<Violation> IN_A_STABLE_ORDER =
            Comparator.comparing(Violation::field).thenComparing(Violation::message);

    private final Validator validator;

    BeanRules(Validator validator) {
        this.validator = validator;
    }

    <T extends Record> void check(T record, RecordPlan<T> plan, Faults faults) {
        Set<ConstraintViolation<T>> violations = validator.validate(record);
        if (violations.isEmpty()) {
            return;
        }
        violations.stream()
                .map(violation -> new Violation(pointer(violation.getPropertyPath(), plan), violation.getMessage()))
                // what couldn't be read was left blank: to add that it is missing, or that the whole is inconsistent,
                // misleads
                .filter(violation -> !faults.concern(violation.field()))
                .sorted(IN_A_STABLE_ORDER)
                .toList()
                .forEach(violation -> faults.add(violation.field(), violation.message()));
    }

    private static String pointer(Path path, RecordPlan<?> root) {
        String pointer = "";
        RecordPlan<?> plan = root;
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer = Pointers.to(pointer, node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY && plan != null) {
                pointer = plan.pointerTo(pointer, node.getName());
                plan = plan.nestedAt(node.getName());
            }
        }
        return pointer;
    }
}
