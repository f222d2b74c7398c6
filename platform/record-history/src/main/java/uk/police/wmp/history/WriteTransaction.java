package uk.police.wmp.history;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a service's method that writes: one transaction, which takes the writer's lock before any row lock (two writers can't
 * deadlock), draws its number, and records who acts, through which client, and the request's {@code Change-Reason}. A change
 * with a reason is a correction in the feed.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WriteTransaction {}
