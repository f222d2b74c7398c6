package uk.police.wmp.rest.document;

import java.util.Optional;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import uk.police.wmp.rest.Confidential;

/** The permission of a component that is behind one of its own. */
final class RequiredScope {

    /** On a property, as on an operation. */
    static final String EXTENSION = "x-required-scope";

    private static final DotName CONFIDENTIAL = DotName.createSimple(Confidential.class);

    private RequiredScope() {}

    static Optional<String> of(ClassInfo type, String component) {
        return Optional.ofNullable(type.recordComponent(component))
                .map(found -> found.declaredAnnotation(CONFIDENTIAL))
                .map(AnnotationInstance::value)
                .map(AnnotationValue::asString);
    }

    /** The description of a component with who sees it. */
    static String words(String description, String permission) {
        String seen = "Seen with `" + permission + "` only.";
        return description == null ? seen : description + ' ' + seen;
    }
}
