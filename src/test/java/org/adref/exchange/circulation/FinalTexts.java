package org.adref.exchange.circulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.adref.draft.ClauseKind;
import org.adref.exchange.faircopy.FairCopy;
import org.adref.exchange.faircopy.Form;
import org.adref.exchange.intake.DraftForm;
import org.adref.exchange.intake.DraftReader;
import org.adref.exchange.intake.Reading;
import org.adref.text.RichText;

/// Approved texts to write out.
final class FinalTexts {
    static final String HASH = "3fb2c1a49d0e5f6172839405a6b7c8d9e0f1a2b3c4d5e6f708192a3b4c5d6e7f";
    static final Instant APPROVED = Instant.parse("2026-11-23T16:40:00Z");

    private FinalTexts() {}

    static FairCopy of(List<FairCopy.Line> clauses, List<FairCopy.Dissent> dissent) {
        return of("Recommendations", "Expert consultation", clauses, dissent);
    }

    static FairCopy of(String title, String consultation, List<FairCopy.Line> clauses, List<FairCopy.Dissent> dissent) {
        return new FairCopy(
                7,
                title,
                consultation,
                Form.FINAL,
                "Final",
                APPROVED,
                APPROVED,
                HASH,
                List.of(),
                clauses,
                dissent,
                List.of(),
                List.of());
    }

    static FairCopy.Line clause(int depth, String number, RichText text) {
        return line(depth, number, ClauseKind.RECOMMENDATION, text);
    }

    private static FairCopy.Line line(int depth, String number, ClauseKind kind, RichText text) {
        return new FairCopy.Line(1, depth, number, number, kind, List.of(), 1, text, null, false, List.of(), List.of());
    }

    static FairCopy.Line clause(int depth, String number, String text) {
        return clause(depth, number, RichText.of(text));
    }

    /// The demonstration's draft, as if it had been approved as it stands.
    static FairCopy demonstration() {
        try (var in = FinalTexts.class.getResourceAsStream("/demonstration/draft.tsv")) {
            var reading = DraftReader.read(Objects.requireNonNull(in).readAllBytes(), DraftForm.TSV);
            return draft("Draft recommendations on trafficking in persons in global supply chains", reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FairCopy draft(String title, Reading reading) {
        var clauses = new ArrayList<FairCopy.Line>();
        for (var clause : reading.clauses()) {
            clauses.add(line(clause.depth(), clause.number(), clause.kind(), RichText.of(clause.text())));
        }
        var dissent = List.of(
                new FairCopy.Dissent(
                        "10(b)",
                        "Electronics manufacturer",
                        "Objection",
                        "“Its own decisions contributed” would cover any buyer that ever placed an order."),
                new FairCopy.Dissent(
                        "13",
                        "Employers’ confederation",
                        "Reservation",
                        "Pay is a matter between an enterprise and its staff."));
        return of(title, "Trafficking in persons and global supply chains: expert consultation", clauses, dissent);
    }

    /// What a reader of the file should find, a line for each paragraph, numbers parted by a tab.
    static List<String> lines(FairCopy text) {
        var lines = new ArrayList<String>();
        lines.add(text.title());
        lines.add("Approved by the Special Rapporteur on 23 November 2026");
        for (var clause : text.clauses()) {
            var heading = clause.kind() == ClauseKind.HEADING;
            if (heading && clause.text().text().equals(text.title())) {
                continue;
            }
            var number = clause.number();
            var printed = number.isEmpty() || number.startsWith("PP")
                    ? ""
                    : number.endsWith(")") ? number + "\t" : number + ".\t";
            lines.addAll(List.of((printed + clause.text().text()).split("\n", -1)));
        }
        lines.add("Final of “%s”, approved on 23 November 2026. Content hash (SHA\u2011256): %s"
                .formatted(text.title(), text.hash()));
        if (!text.dissent().isEmpty()) {
            lines.add("Annex I: Reservations and objections");
            lines.add("The following statements were on record, and not withdrawn, when the text was approved.");
            for (var dissent : text.dissent()) {
                lines.add("Clause %s: %s, %s".formatted(dissent.citation(), dissent.stance(), dissent.by()));
                lines.addAll(dissent.text().lines().toList());
            }
        }
        return lines;
    }
}
