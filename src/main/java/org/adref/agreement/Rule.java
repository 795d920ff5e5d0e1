package org.adref.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// When a clause has consensus. Declared beforehand; the number never decides by itself.
///
/// @param quorum share of the panel, recused experts left out, that must hold a current position; percent, 0 to 100
/// @param support share of those holding one that must support, not object, or have a reservation; percent, 0 to 100
/// @param objections live objections that are still allowed; 0 or more
public record Rule(int quorum, int support, int objections) {
    /// Source: domain.md, rule 19.
    public static final Rule DEFAULT = new Rule(75, 75, 0);

    public Rule {
        if (quorum < 0 || quorum > 100 || support < 0 || support > 100 || objections < 0) {
            throw new IllegalArgumentException("Shares are percentages and objections a count");
        }
    }

    /// The rule as it is shown to the panel.
    public String sentence() {
        return "A clause is ready to be agreed when "
                + (objections == 0
                        ? "nobody objects"
                        : "at most " + count(objections, "expert objects", "experts object"))
                + ", at least " + quorum
                + " % of the experts who are not recused hold a current position, and at least "
                + support + " % of those support it, do not object or have a reservation.";
    }

    /// What the positions amount to.
    ///
    /// @param panel experts with a seat, recused ones included
    /// @param current at most one position for each of them; lapsed ones left out
    /// @throws IllegalArgumentException when more positions than experts are given
    public Outcome evaluate(int panel, List<Held> current) {
        if (current.size() > panel) {
            throw new IllegalArgumentException(current.size() + " positions of " + panel + " experts");
        }
        int recused = count(current, Stance.RECUSE);
        int voices = panel - recused;
        int held = current.size() - recused;
        int pass = (int) current.stream().filter(one -> one.stance().letsPass()).count();
        int against = count(current, Stance.OBJECTION);
        var needs = new ArrayList<String>();
        int missing = share(quorum, voices) - held;
        if (voices == 0) {
            needs.add("an expert who is not recused");
        } else if (missing > 0) {
            needs.add(count(missing, "more position", "more positions"));
        }
        if (against > objections) {
            needs.add(
                    against == 1 && objections == 0
                            ? "the objection" + from(current) + " to be lifted"
                            : (against - objections) + " of " + against + " objections" + from(current)
                                    + " to be lifted");
        }
        if (held > 0 && pass < share(support, held) && against <= objections) {
            needs.add(count(
                    share(support, held) - pass,
                    "more expert who can live with it among those who spoke",
                    "more experts who can live with it among those who spoke"));
        }
        return new Outcome(
                needs.isEmpty(),
                List.copyOf(needs),
                count(current, Stance.SUPPORT),
                count(current, Stance.NO_OBJECTION),
                count(current, Stance.RESERVATION),
                against,
                count(current, Stance.ABSTAIN),
                recused,
                panel - current.size(),
                panel);
    }

    /// The least whole number that is `percent` of `of` or more.
    private static int share(int percent, int of) {
        return Math.ceilDiv(percent * of, 100);
    }

    private static int count(List<Held> current, Stance stance) {
        return (int) current.stream().filter(one -> one.stance() == stance).count();
    }

    private static String from(List<Held> current) {
        var groups = current.stream()
                .filter(one -> one.stance() == Stance.OBJECTION)
                .map(Held::group)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(group -> group, TreeMap::new, Collectors.counting()));
        return groups.isEmpty() ? "" : groups.keySet().stream().collect(Collectors.joining(" and ", " (", ")"));
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
