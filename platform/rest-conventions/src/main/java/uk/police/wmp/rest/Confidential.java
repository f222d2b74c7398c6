package uk.police.wmp.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a component of a record that is behind a permission of its own, both in the request and in the representation:
 *
 * <pre>{@code @NotNull @CodeOf("ethnicity") @Confidential("characteristics:read") String ethnicity}</pre>
 *
 * To who lacks the permission the component isn't there: it is left out of representations, CSV and the change feed, can't be
 * filtered or sorted by, and a PATCH or a row of an import that names it is refused, whatever value it guesses. Who makes a new
 * record by POST says what they know of it, and reads none of it back.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Confidential {

    /** The permission, such as {@code characteristics:read}. */
    String value();

    /**
     * The component beside which this one is judged by its value, such as the day that mustn't be later. Whether a change of it is refused
     * would tell what is hidden, so changing it needs the permission too.
     */
    String judgedBeside() default "";
}
