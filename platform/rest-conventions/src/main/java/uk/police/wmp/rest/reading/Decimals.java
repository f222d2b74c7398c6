package uk.police.wmp.rest.reading;

import java.math.BigDecimal;
import uk.police.wmp.rest.reading.Scalar.Fault;

/** The decimal numbers that are taken: far beyond any hours, head count or budget, far short of what would burden a sum. */
final class Decimals {

    private static final int MOST_BEFORE_POINT = 18;
    private static final int MOST_AFTER_POINT = 12;
    private static final int LONGEST_TEXT = 40;

    private Decimals() {}

    static Object bounded(BigDecimal number) {
        // as longs: the scale of 1e-2147483647 overflows an int subtraction
        long before = (long) number.precision() - number.scale();
        if (before > MOST_BEFORE_POINT || number.scale() > MOST_AFTER_POINT) {
            return new Fault("must have at most %d digits before the decimal point and %d after it"
                    .formatted(MOST_BEFORE_POINT, MOST_AFTER_POINT));
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** Digits, perhaps a minus before them and a point among them: no exponent, no plus, no thousands separators. */
    static boolean isPlain(String text, boolean pointAllowed) {
        int at = text.startsWith("-") ? 1 : 0;
        if (text.length() > LONGEST_TEXT || !digitAt(text, at) || !digitAt(text, text.length() - 1)) {
            return false;
        }
        boolean point = false;
        for (; at < text.length(); at++) {
            if (text.charAt(at) == '.' && pointAllowed && !point) {
                point = true;
            } else if (!digitAt(text, at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean digitAt(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
