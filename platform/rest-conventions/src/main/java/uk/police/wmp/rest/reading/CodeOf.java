package uk.police.wmp.rest.reading;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component (a String, or a list of them) holds a code of the named list, e.g.
 * {@code @CodeOf(value = "absence-reason", on = "startedOn") String reason}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface CodeOf {

    /** The code list, as in {@code /v1/codes/{list}}. */
    String value();

    /**
     * The component that holds the day on which the code must have been in use. Without it, or while that component is
     * absent, any code that the list has ever had is accepted: a record about the past stays acceptable for ever.
     */
    String on() default "";
}
