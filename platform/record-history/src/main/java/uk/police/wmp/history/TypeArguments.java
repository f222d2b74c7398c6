package uk.police.wmp.history;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** What a class that extends {@link Records} says of its type parameters. */
final class TypeArguments {

    private TypeArguments() {}

    /** The container's subclass of it says nothing: its parent does. */
    @SuppressWarnings("unchecked") // the type argument is the class
    static <T> Class<T> of(Class<?> type, int place) {
        Type parent = type.getGenericSuperclass();
        return parent instanceof ParameterizedType declared && declared.getRawType() == Records.class
                ? (Class<T>) declared.getActualTypeArguments()[place]
                : of(type.getSuperclass(), place);
    }
}
