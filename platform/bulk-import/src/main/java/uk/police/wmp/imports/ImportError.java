package uk.police.wmp.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One fault of a refused row; the value itself is never repeated.
 *
 * @param row as a spreadsheet counts: the header of a CSV file is row 1; of NDJSON the number of the line
 * @param field the component at fault, empty when it is the row as a whole
 * @param code permanent, to switch on
 * @param message what is wrong, and what would be right
 */
@Schema(name = "ImportError")
public record ImportError(long row, String field, String code, String message) {}
