package uk.police.wmp.rest;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;

/** Reads a component of a record of which only the shape is known. */
final class RecordValues {

    private RecordValues() {}

    static Object of(Record from, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(from);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(component.toString(), broken);
        }
    }
}
