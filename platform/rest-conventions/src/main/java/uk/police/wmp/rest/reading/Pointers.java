package uk.police.wmp.rest.reading;

/** JSON Pointers (RFC 6901), and names that a caller made up, made fit to be shown in an answer. */
final class Pointers {

    private static final int LONGEST_NAME = 80;

    private Pointers() {}

    static String to(String parent, String name) {
        return parent + '/' + shown(name).replace("~", "~0").replace("/", "~1");
    }

    static String to(String parent, int index) {
        return parent + '/' + index;
    }

    /** A name from the request, short and without what can't be written as UTF-8 or would disturb a log or a terminal. */
    static String shown(String name) {
        StringBuilder fit = new StringBuilder(Math.min(name.length(), LONGEST_NAME) + 1);
        for (int i = 0; i < name.length() && i < LONGEST_NAME; i++) {
            char c = name.charAt(i);
            fit.append(Character.isISOControl(c) || Character.isSurrogate(c) ? '\uFFFD' : c);
        }
        return name.length() > LONGEST_NAME ? fit.append('…').toString() : fit.toString();
    }
}
