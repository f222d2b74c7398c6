package uk.police.wmp.rest.document;

import com.github.therapi.runtimejavadoc.ClassJavadoc;
import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentFormatter;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import java.util.HashMap;
import java.util.Map;
import org.jboss.jandex.ClassInfo;

/** What the Javadoc of a record says, which the compiler keeps beside its class, as a document writes it (CommonMark). */
public final class Javadocs {

    private final ClassLoader classes = Thread.currentThread().getContextClassLoader();
    private final CommentFormatter formatter = new CommentFormatter();
    private final Map<String, Map<String, String>> components = new HashMap<>();

    /** Such as "The first day.", of a component that {@code @param} describes; else null. */
    String of(ClassInfo type, String component) {
        return components
                .computeIfAbsent(type.name().toString(), name -> described(name))
                .get(component);
    }

    /** What the record itself is; null where nothing says so. */
    String of(ClassInfo type) {
        return text(javadoc(type.name().toString()).getComment());
    }

    /** What an entity's field is; null where nothing says so. */
    public String ofField(ClassInfo type, String field) {
        return javadoc(type.name().toString()).getFields().stream()
                .filter(each -> each.getName().equals(field))
                .map(each -> text(each.getComment()))
                .findFirst()
                .orElse(null);
    }

    private Map<String, String> described(String type) {
        Map<String, String> described = new HashMap<>();
        for (ParamJavadoc component : javadoc(type).getRecordComponents()) {
            described.put(component.getName(), text(component.getComment()));
        }
        return described;
    }

    private ClassJavadoc javadoc(String type) {
        return RuntimeJavadoc.getJavadoc(type, classes);
    }

    private String text(Comment comment) {
        String html = formatter.format(comment);
        String text = html.replaceAll("(?s)<pre>.*?</pre>", "")
                .replaceAll("</?code>", "`")
                .replaceAll("\\{@link [^}]*?(\\S+)}", "`$1`")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
        return text.isEmpty() ? null : sentence(text);
    }

    /** Begins with a capital and ends with a full stop, which a {@code @param} needn't. */
    private static String sentence(String text) {
        String begun = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return begun.matches("(?s).*[.!?:)]") ? begun : begun + '.';
    }
}
