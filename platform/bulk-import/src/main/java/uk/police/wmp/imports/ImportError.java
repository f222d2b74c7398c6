package uk.police.wmp.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One fault of a refused row; the value itself is never repeated.
 *
 * @param row as a spreadsheet counts: the header of a CSV file is row 1; of NDJSON the number of the line
 * @param externalId of the record that the row is about (parts joined by {@code /}); absent when it can't be read
 * @param field the component at fault, empty only when the row can't be read at all
 * @param code permanent, to switch on
 * @param message what is wrong, and what would be right
 */
@Schema(name = "ImportError")
public record ImportError(long row, String externalId, String field, String code, String message) {}
