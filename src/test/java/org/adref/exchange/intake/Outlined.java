package org.adref.exchange.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;

/// Reads small texts and shows what came of them in a form that a test can be read in.
final class Outlined {
    private Outlined() {}

    static Reading text(String text) {
        return DraftReader.read(text.getBytes(UTF_8), DraftForm.PLAIN_TEXT);
    }

    static Reading table(String text) {
        return DraftReader.read(text.getBytes(UTF_8), DraftForm.TSV);
    }

    /// One line a clause: two spaces for each depth, the number, the text.
    static String tree(Reading reading) {
        return reading.clauses().stream()
                .map(clause -> "  ".repeat(clause.depth())
                        + (clause.number().isEmpty() ? "" : clause.number() + " ")
                        + clause.text().replace("\n", " ¶ "))
                .collect(Collectors.joining("\n"));
    }

    static String kinds(Reading reading) {
        return reading.clauses().stream().map(clause -> clause.kind().name()).collect(Collectors.joining(" "));
    }

    static String problems(Reading reading) {
        return reading.problems().stream()
                .map(problem -> problem.line() + ": " + problem.why())
                .collect(Collectors.joining("\n"));
    }
}
