package uk.police.wmp.rest.document;

import java.util.Optional;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import uk.police.wmp.rest.reading.CodeOf;

/** Which code list a component is of. */
public final class CodeList {

    /** On a property: the name of its list, at {@code /v1/codes/{list}}. */
    public static final String EXTENSION = "x-code-list";

    private static final DotName CODE_OF = DotName.createSimple(CodeOf.class);

    private CodeList() {}

    static Optional<String> of(ClassInfo type, String component) {
        return Optional.ofNullable(type.field(component))
                .map(field -> field.declaredAnnotation(CODE_OF))
                .map(AnnotationInstance::value)
                .map(value -> value.asString());
    }

    /** The description of a component with the way to its codes. */
    static String words(String description, String list) {
        String codes = "A code of [`" + list + "`](/v1/codes/" + list + ").";
        return description == null ? codes : description + ' ' + codes;
    }
}
