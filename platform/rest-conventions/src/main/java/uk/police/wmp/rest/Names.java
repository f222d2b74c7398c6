package uk.police.wmp.rest;

import java.util.Locale;

/** The two spellings of one name: {@code startedOn} over HTTP, {@code started_on} in the database. */
public final class Names {

    private Names() {}

    public static String camelCase(String snakeCase) {
        StringBuilder camel = new StringBuilder(snakeCase.length());
        boolean upper = false;
        for (int i = 0; i < snakeCase.length(); i++) {
            char c = snakeCase.charAt(i);
            if (c == '_') {
                upper = true;
            } else {
                camel.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return camel.toString();
    }

    public static String snakeCase(String camelCase) {
        return camelCase.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
