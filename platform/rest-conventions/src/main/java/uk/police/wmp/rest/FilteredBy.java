package uk.police.wmp.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a component of a list's filter: which records it leaves in, where that isn't equality with the attribute of its name. The
 * record is {@code e}, the component's value a parameter of its name.
 *
 * <pre>{@code @FilteredBy("e.startedOn >= :startedFrom") LocalDate startedFrom}</pre>
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface FilteredBy {

    /** Those that hold on this day, of records with a first and a last day. */
    String VALID_ON = "e.validFrom <= :validOn and (e.validTo is null or e.validTo >= :validOn)";

    String value();
}
