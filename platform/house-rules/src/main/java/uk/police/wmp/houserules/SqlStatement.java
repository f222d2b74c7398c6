package uk.police.wmp.houserules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement of a migration as it can be searched: in lower case, one blank between words, nothing in its texts.
 *
 * @param words    such as {@code alter table employment add column note text}
 * @param comments what stands in comments before it and in it
 */
record SqlStatement(String words, String comments) {

    private static final Pattern TOKEN =
            Pattern.compile("(?<comment>--[^\\n]*|/\\*(?s:.*?)\\*/)|(?<text>'(?:[^']++|'')*+')|(?<quoted>\"[^\"]*\")"
                    + "|(?<body>\\$(?<tag>\\w*)\\$(?s:.*?)\\$\\k<tag>\\$)|(?<end>;)");

    static List<SqlStatement> of(String sql) {
        List<SqlStatement> statements = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        StringBuilder comments = new StringBuilder();
        Matcher token = TOKEN.matcher(sql);
        int from = 0;
        while (token.find()) {
            words.append(sql, from, token.start()).append(' ');
            from = token.end();
            if (token.group("comment") != null) {
                comments.append(token.group()).append('\n');
            } else if (token.group("text") != null) {
                words.append("''");
            } else if (token.group("quoted") != null) {
                words.append(token.group().replace("\"", ""));
            } else if (token.group("body") != null) {
                // what a block does is done now, what a function does is done when it is called
                boolean isDoneNow =
                        words.toString().strip().toLowerCase(Locale.ROOT).startsWith("do");
                words.append(isDoneNow ? token.group() : "''");
            } else {
                statements.add(of(words, comments));
                words.setLength(0);
                comments.setLength(0);
            }
        }
        words.append(sql.substring(from));
        if (!words.toString().isBlank()) {
            statements.add(of(words, comments));
        }
        return statements;
    }

    private static SqlStatement of(CharSequence words, CharSequence comments) {
        return new SqlStatement(
                words.toString().replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT), comments.toString());
    }

    /** The parts between its outermost commas: what an {@code alter table} does, one by one. */
    List<String> actions() {
        List<String> actions = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                actions.add(words.substring(from, i).strip());
                from = i + 1;
            }
        }
        actions.add(words.substring(from).strip());
        return actions;
    }
}
