package uk.police.wmp.gateway.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers and days as a British reader expects them: {@code 2,007}, {@code 94.0%}, {@code −£3,300,000}, {@code 31 March 2022}. */
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final char MINUS = '\u2212';

    private Wording() {}

    public static String cell(FigureTable table, FigureTable.Column column, FigureCell cell) {
        return switch (cell) {
            case FigureCell.Amount amount -> amount(amount.value(), column.unit(), column.decimals());
            case FigureCell.Word word -> column.dimension() ? period(table.label(column, word.value())) : word.value();
            case FigureCell.Absent absent -> absent.reason().shorthand();
        };
    }

    public static String amount(BigDecimal value, String unit, int decimals) {
        boolean pounds = "GBP".equals(unit) || "pounds".equals(unit);
        StringBuilder pattern = new StringBuilder("#,##0");
        int places = pounds && value.stripTrailingZeros().scale() <= 0 ? 0 : decimals;
        if (places > 0) {
            pattern.append('.').repeat("0", places);
        }
        DecimalFormat format = new DecimalFormat(pattern.toString(), DecimalFormatSymbols.getInstance(Locale.UK));
        format.setRoundingMode(RoundingMode.HALF_UP);
        String digits = format.format(value.abs());
        String sign = value.signum() < 0 ? String.valueOf(MINUS) : "";
        return sign + (pounds ? "£" : "") + digits + ("percent".equals(unit) ? "%" : "");
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /** Likewise, for a narrow column: {@code Mar 2022}. */
    public static String shortPeriod(String text) {
        return text.matches("\\d{4}-\\d{2}") ? SHORT_MONTH.format(YearMonth.parse(text)) : period(text);
    }

    /** A day, month or quarter in words; anything else as it is. */
    public static String period(String text) {
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return day(LocalDate.parse(text));
            }
            if (text.matches("\\d{4}-\\d{2}")) {
                return MONTH.format(YearMonth.parse(text));
            }
        } catch (DateTimeException notAPeriod) {
            return text;
        }
        return QUARTER.matcher(text)
                .replaceAll(found -> quarter(Integer.parseInt(found.group(2))) + " " + found.group(1));
    }

    private static String quarter(int quarter) {
        return switch (quarter) {
            case 1 -> "January to March";
            case 2 -> "April to June";
            case 3 -> "July to September";
            default -> "October to December";
        };
    }
}
