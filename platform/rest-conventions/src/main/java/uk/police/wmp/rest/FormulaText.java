package uk.police.wmp.rest;

import java.util.regex.Pattern;

/**
 * Text in a file that people open in a spreadsheet, which takes what begins with {@code = + - @}, a tab or a carriage return for a
 * formula. One apostrophe before it makes it text; an import takes that off again, so that what was exported comes back unchanged:
 * text that has apostrophes before such a beginning itself gets one more.
 */
public final class FormulaText {

    private static final Pattern COULD_BE_TAKEN_FOR_ONE = Pattern.compile("^'*[=+\\-@\t\r]");
    private static final Pattern NEUTRALISED = Pattern.compile("^'+[=+\\-@\t\r]");

    private FormulaText() {}

    public static String neutralised(String text) {
        return text != null && COULD_BE_TAKEN_FOR_ONE.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** What {@link #neutralised} was given: {@code restored(neutralised(text))} is the text, whatever it is. */
    public static String restored(String text) {
        return text != null && NEUTRALISED.matcher(text).lookingAt() ? text.substring(1) : text;
    }
}
