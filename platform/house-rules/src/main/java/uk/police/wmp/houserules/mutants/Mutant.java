package uk.police.wmp.houserules.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query with one thing about it wrong.
 *
 * @param place what stands around it, by which the same fault is known in every query that the text is part of
 * @param change what stands there now
 */
record Mutant(String place, String change, String sql) {

    private static final Pattern TOKENS = Pattern.compile(
            "'(?:[^']|'')*'|\"[^\"]*\"|--[^\\n]*|::\\w+|<=|>=|<>|->>|->|=>|@>|<@|&&|\\|\\||[<>=]"
                    + "|\\bis not distinct from\\b|\\bis distinct from\\b|\\bis not null\\b|\\bis null\\b|\\bnot exists\\b"
                    + "|\\bexists\\b|\\bbetween\\b|\\band\\b|\\bor\\b|\\bleft join\\b|\\bleast\\b|\\bgreatest\\b"
                    + "|\\bmin(?=\\()|\\bmax(?=\\()|\\bcount\\(distinct\\b| [+-](?= )",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, List<String>> WRONG = Map.ofEntries(
            Map.entry("<=", List.of("<", ">")),
            Map.entry(">=", List.of(">", "<")),
            Map.entry("<", List.of("<=", ">=")),
            Map.entry(">", List.of(">=", "<=")),
            Map.entry("=", List.of("<>")),
            Map.entry("<>", List.of("=")),
            Map.entry("is null", List.of("is not null")),
            Map.entry("is not null", List.of("is null")),
            Map.entry("is distinct from", List.of("is not distinct from")),
            Map.entry("is not distinct from", List.of("is distinct from")),
            Map.entry("exists", List.of("not exists")),
            Map.entry("not exists", List.of("exists")),
            Map.entry("and", List.of("or")),
            Map.entry("or", List.of("and")),
            Map.entry("left join", List.of("join")),
            Map.entry("least", List.of("greatest")),
            Map.entry("greatest", List.of("least")),
            Map.entry("min", List.of("max")),
            Map.entry("max", List.of("min")),
            Map.entry("count(distinct", List.of("count(")),
            Map.entry(" +", List.of(" -")),
            Map.entry(" -", List.of(" +")));

    private static final Pattern A_CODE = Pattern.compile("'[A-Z][A-Z_]+'");
    private static final int AROUND = 32;

    static List<Mutant> of(String sql) {
        List<Mutant> mutants = new ArrayList<>();
        boolean between = false;
        Matcher tokens = TOKENS.matcher(sql);
        while (tokens.find()) {
            String token = tokens.group().toLowerCase(Locale.ROOT);
            if (token.equals("and") && between) {
                between = false;
                continue;
            }
            between |= token.equals("between");
            List<String> wrong = A_CODE.matcher(tokens.group()).matches()
                    ? List.of("'NONE_SUCH'")
                    : WRONG.getOrDefault(token, List.of());
            for (String change : wrong) {
                mutants.add(new Mutant(
                        place(sql, tokens.start(), tokens.end()),
                        tokens.group().strip() + " became " + change.strip(),
                        sql.substring(0, tokens.start()) + change + sql.substring(tokens.end())));
            }
        }
        return mutants;
    }

    /** What the text looks like wherever its lines break and however its parameters are written. */
    static String plain(String text) {
        return text.replaceAll("(?<!:):[a-z_][a-z0-9_]*", "?").replaceAll("\\s+", " ");
    }

    private static String place(String sql, int start, int end) {
        String before = plain(sql.substring(0, start));
        String after = plain(sql.substring(end));
        return before.substring(Math.max(0, before.length() - AROUND))
                + sql.substring(start, end)
                + after.substring(0, Math.min(AROUND, after.length()));
    }
}
