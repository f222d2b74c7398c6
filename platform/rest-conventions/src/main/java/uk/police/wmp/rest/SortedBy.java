package uk.police.wmp.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a list that no {@code Records} answers: the fields that it may be sorted by, for the document. None: it has its own order. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SortedBy {

    String[] value();
}
