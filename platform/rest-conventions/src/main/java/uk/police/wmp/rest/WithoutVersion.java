package uk.police.wmp.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a POST below a record that is not {@link AgainstVersion}: why no version of the record has to be named. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithoutVersion {

    /** Why: it makes something else, say, and leaves the record as it is. */
    String value();
}
