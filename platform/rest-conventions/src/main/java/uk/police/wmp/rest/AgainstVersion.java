package uk.police.wmp.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a step, a POST that changes a record which its caller has read: it is taken against the version in {@code If-Match}, 428
 * without, 412 when the record has moved on. The OpenAPI document says so; {@link IfMatch} does so, and a house rule holds the
 * two together. PATCH and DELETE need no marker: they always are.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AgainstVersion {}
