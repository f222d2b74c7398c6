package uk.police.wmp.houserules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * A figure's SQL answers for the dates that it is given, as known at any position: it reads no clock and names no schema. Every
 * string in the class files of the {@code figures} package is looked at, so that SQL put together from pieces is seen too.
 */
final class FigureRules {

    private static final String FIGURE = "uk.police.wmp.figures.Figure";

    private static final Pattern COMMENT = Pattern.compile("--.*");
    private static final Pattern READS_THE_CLOCK =
            Pattern.compile("\\bnow\\s*\\(|\\bcurrent_(date|time|timestamp)\\b|\\blocaltime(stamp)?\\b"
                    + "|\\b(clock|statement|transaction)_timestamp\\b|'(now|today|yesterday|tomorrow)'");
    private static final Pattern NAMES_A_SCHEMA =
            Pattern.compile("\\b(public|as_known|history|pg_catalog|information_schema)\\.\\w");

    private FigureRules() {}

    static List<String> faults(JavaClasses classes, String root) {
        List<String> faults = new ArrayList<>();
        for (JavaClass type : classes) {
            boolean inFigures = type.getPackageName().startsWith(root + ".figures");
            if (type.isAssignableTo(FIGURE) && !inFigures) {
                faults.add(type.getName() + " is a figure outside the package " + root + ".figures");
            }
            if (inFigures) {
                for (String text : strings(type)) {
                    fault(text)
                            .ifPresent(fault -> faults.add(type.getSimpleName() + " " + fault + ": " + text.strip()));
                }
            }
        }
        return faults;
    }

    static Optional<String> fault(String text) {
        String sql = COMMENT.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        if (READS_THE_CLOCK.matcher(sql).find()) {
            return Optional.of("reads the clock instead of its parameters");
        }
        return NAMES_A_SCHEMA.matcher(sql).find()
                ? Optional.of("names a schema, so that it can't answer as known")
                : Optional.empty();
    }

    private static List<String> strings(JavaClass type) {
        try {
            byte[] bytes =
                    Files.readAllBytes(Path.of(type.getSource().orElseThrow().getUri()));
            return StreamSupport.stream(
                            ClassFile.of().parse(bytes).constantPool().spliterator(), false)
                    .filter(StringEntry.class::isInstance)
                    .map(entry -> ((StringEntry) entry).stringValue())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
