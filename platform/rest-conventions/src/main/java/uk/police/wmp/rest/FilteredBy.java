package uk.police.wmp.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a component of a list's filter: which records it leaves in, where that isn't equality with the attribute of its name.
 *
 * <pre>{@code @FilteredBy("validFrom <= :validOn and (validTo is null or validTo >= :validOn)") LocalDate validOn}</pre>
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface FilteredBy {

    String value();
}
