package uk.police.wmp.rest;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a POST: with an {@code Idempotency-Key} (IETF draft) the same key and body within 24 hours give the first response, byte
 * for byte; another body is a 422; two at the same time make one record, for the key is stored in the transaction of the
 * record itself.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
