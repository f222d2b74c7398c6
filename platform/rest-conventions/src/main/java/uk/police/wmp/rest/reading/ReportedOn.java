package uk.police.wmp.rest.reading;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Beside {@code @AssertTrue} on a rule of a request record: the component whose fault it is when the rule is broken. It
 * becomes the JSON Pointer in the answer, in place of the rule's own name, which no caller has ever heard of.
 *
 * <pre>{@code
 * @AssertTrue(message = "must not be before startedOn")
 * @ReportedOn("endedOn")
 * boolean isInOrder() { return endedOn == null || startedOn == null || !endedOn.isBefore(startedOn); }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ReportedOn {
    String value();
}
