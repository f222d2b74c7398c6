package uk.police.wmp.houserules;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.util.TypeLiteral;
import java.util.ArrayList;
import java.util.List;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.history.TrackedRecord;

/** The records behind a figure are asked for with the permission of each confidential column that their query reads. */
final class ConfidentialFigures {

    private ConfidentialFigures() {}

    static List<String> faults() {
        Instance<TrackedRecord> tracked = CDI.current().select(new TypeLiteral<TrackedRecord>() {});
        List<String> faults = new ArrayList<>();
        for (Figure figure : CDI.current().select(new TypeLiteral<Figure>() {})) {
            FigureDefinition definition = figure.definition();
            definition
                    .records()
                    .forEach(records ->
                            tracked.forEach(record -> record.guarded().forEach((column, permission) -> {
                                if (reads(records, record.table())
                                        && reads(records, column)
                                        && !records.permissions().contains(permission)) {
                                    faults.add("%s leads to %s by %s without %s"
                                            .formatted(definition.id(), records.recordType(), column, permission));
                                }
                            })));
        }
        return faults;
    }

    private static boolean reads(RecordsBehind records, String name) {
        return records.sql().matches("(?s).*\\b" + name + "\\b.*");
    }
}
