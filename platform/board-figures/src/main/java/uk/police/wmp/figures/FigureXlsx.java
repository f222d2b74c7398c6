package uk.police.wmp.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A figure as a workbook: a sheet of values, numbers being numbers, and a sheet that says what they are. */
final class FigureXlsx {

    private static final int WIDE = 28;
    private static final int WIDEST = 90;

    private FigureXlsx() {}

    static byte[] write(FigureResult result) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "West Midlands Police", "1.0")) {
            values(workbook.newWorksheet("Values"), result.table());
            facts(workbook.newWorksheet("Definition"), result);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void values(Worksheet sheet, FigureTable table) {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(0, column, table.columns().get(column).label());
            sheet.style(0, column).bold().wrapText(true).set();
            sheet.width(column, WIDE);
        }
        sheet.freezePane(1, 1);
        int line = 1;
        for (List<Cell> row : table.rows()) {
            write(sheet, line++, row);
        }
        if (!table.totals().isEmpty()) {
            write(sheet, line, table.totals());
            sheet.range(line, 0, line, table.columns().size() - 1)
                    .style()
                    .bold()
                    .set();
        }
    }

    private static void write(Worksheet sheet, int line, List<Cell> row) {
        for (int column = 0; column < row.size(); column++) {
            if (row.get(column) instanceof Cell.Number number) {
                sheet.value(line, column, number.value());
                sheet.style(line, column).format(format(number)).set();
            } else {
                sheet.value(line, column, row.get(column).text());
            }
        }
    }

    private static String format(Cell.Number number) {
        int decimals = number.value().scale();
        return decimals <= 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    private static void facts(Worksheet sheet, FigureResult result) {
        sheet.width(0, WIDE);
        sheet.width(1, WIDEST);
        int line = 0;
        for (var fact : FigureFacts.of(result).entrySet()) {
            sheet.value(line, 0, fact.getKey());
            sheet.style(line, 0).bold().set();
            sheet.value(line, 1, fact.getValue());
            sheet.style(line, 1).wrapText(true).set();
            line++;
        }
        for (var column : result.table().columns()) {
            sheet.value(line, 0, "Column " + column.name());
            sheet.style(line, 0).bold().set();
            sheet.value(
                    line++,
                    1,
                    column.isDimension()
                            ? column.label()
                            : column.label() + " (" + column.declared().unit() + ")");
        }
    }
}
