package uk.police.wmp.rest.reading;

import java.text.Normalizer;
import java.util.Set;

/**
 * Text has one form before it is compared or stored. {@code é} is one character, however it was typed (NFC); what can't be seen
 * doesn't make two ids of one.
 */
public enum TextForm {
    /** What records are found by: no blank around it, nothing in it that can't be seen. */
    ID,
    /** A name, say: on one line. */
    LINE,
    /** Free text. */
    LINES;

    /** Longer text than this is free text, and may have several lines. */
    private static final int LONGEST_LINE = 200;

    private static final Set<String> NAMES_OF_IDS = Set.of("externalId", "number", "reference", "key");
    private static final String[] ENDS_OF_IDS = {"ExternalId", "Number", "Reference", "Key"};
    /** Letters and marks that show nothing: joiners and fillers that Unicode doesn't count among the formats. */
    private static final Set<Integer> FILLERS = Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0, 0x2800);

    /** @param longest the most characters that it may have, where it says so itself; 0 where it doesn't */
    static TextForm of(String component, int longest) {
        if (NAMES_OF_IDS.contains(component)) {
            return ID;
        }
        for (String end : ENDS_OF_IDS) {
            if (component.endsWith(end)) {
                return ID;
            }
        }
        return longest > LONGEST_LINE ? LINES : LINE;
    }

    public static String inOneForm(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** What is wrong with the text, or null. Text of nothing at all is for whoever needs one to refuse. */
    String fault(String text) {
        if (text.isEmpty() || isPlain(text)) {
            return null;
        }
        boolean visible = false;
        int character = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int code = text.codePointAt(at);
            character++;
            if (code == 0) {
                return "must not contain a NUL character";
            }
            if (code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE) {
                return "must not contain half of a surrogate pair";
            }
            if (refuses(code)) {
                return "must not contain U+%04X (%s), as its character %d does"
                        .formatted(code, Character.getName(code), character);
            }
            visible |= !isBlank(code) && !isInvisible(code);
        }
        if (!visible) {
            return "must have a visible character";
        }
        return this == ID && (isBlank(text.codePointAt(0)) || isBlank(text.codePointBefore(text.length())))
                ? "must not begin or end with a blank"
                : null;
    }

    /** Most text is, and an import has millions of them. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return text.charAt(0) != ' ' && text.charAt(text.length() - 1) != ' ';
    }

    private boolean refuses(int code) {
        boolean breaksLine = code == '\n' || code == '\r' || code == '\t';
        return switch (this) {
            case ID -> Character.isISOControl(code) || isInvisible(code) || (isBlank(code) && code != ' ');
            case LINE -> Character.isISOControl(code) || isSeparator(code);
            case LINES -> Character.isISOControl(code) && !breaksLine;
        };
    }

    private static boolean isSeparator(int code) {
        int type = Character.getType(code);
        return type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean isBlank(int code) {
        return Character.isSpaceChar(code) || Character.isWhitespace(code);
    }

    private static boolean isInvisible(int code) {
        boolean selectsVariation = code >= 0xFE00 && code <= 0xFE0F || code >= 0xE0100 && code <= 0xE01EF;
        return Character.getType(code) == Character.FORMAT || selectsVariation || FILLERS.contains(code);
    }
}
