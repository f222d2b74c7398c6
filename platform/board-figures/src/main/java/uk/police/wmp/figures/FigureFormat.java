package uk.police.wmp.figures;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;

/** The representations of a figure. */
enum FigureFormat {
    JSON(FigureFormat.JSON_TYPE, "json"),
    CSV(FigureFormat.CSV_TYPE, "csv"),
    XLSX(FigureFormat.XLSX_TYPE, "xlsx"),
    SVG(FigureFormat.SVG_TYPE, "svg"),
    JSON_STAT(FigureFormat.JSON_STAT_TYPE, "json");

    static final String JSON_TYPE = "application/json";
    static final String CSV_TYPE = "text/csv";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String SVG_TYPE = "image/svg+xml";
    static final String JSON_STAT_TYPE = "application/json-stat+json";

    final String mediaType;
    final String extension;

    FigureFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** What the caller likes best of what there is; JSON if they don't mind. */
    static FigureFormat of(List<MediaType> accepted) {
        return accepted.stream()
                .flatMap(range -> Arrays.stream(values())
                        .filter(format -> range.isCompatible(MediaType.valueOf(format.mediaType))))
                .findFirst()
                .orElse(JSON);
    }

    String contentType() {
        return this == CSV ? CSV_TYPE + ";charset=UTF-8;header=present" : mediaType;
    }
}
