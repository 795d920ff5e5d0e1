package org.adref.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.adref.agreement.Held.Group;

/// When a clause has consensus. Declared beforehand; the number never decides by itself.
///
/// @param quorum share of the panel, recused experts left out, that must hold a current position; percent, 0 to 100
/// @param support share of those holding one that must support, not object, or have a reservation; percent, 0 to 100
/// @param objections live objections that are still allowed; 0 or more
/// @param heard the stakeholder groups of which somebody must hold a current position, in the words of a sentence;
///     a group of which everybody is recused is left out
public record Rule(int quorum, int support, int objections, Set<String> heard) {
    /// Source: domain.md, rule 19.
    public static final Rule DEFAULT = new Rule(75, 75, 0);

    public Rule {
        if (quorum < 0 || quorum > 100 || support < 0 || support > 100 || objections < 0) {
            throw new IllegalArgumentException("Shares are percentages and objections a count");
        }
        heard = Set.copyOf(heard);
    }

    public Rule(int quorum, int support, int objections) {
        this(quorum, support, objections, Set.of());
    }

    /// The rule as it is shown to the panel.
    public String sentence() {
        return "A clause is ready to be agreed when "
                + (objections == 0
                        ? "nobody objects"
                        : "at most " + count(objections, "expert objects", "experts object"))
                + ", at least " + quorum
                + " % of the experts who are not recused hold a current position, "
                + (heard.isEmpty() ? "and " : "")
                + "at least " + support + " % of those support it, do not object or have a reservation"
                + (heard.isEmpty() ? "" : ", and somebody has been heard from " + list(new TreeSet<>(heard)))
                + ".";
    }

    /// Why a panel could never meet this rule, whatever it says; empty where it could.
    ///
    /// @param panel the experts with a seat, each by the words of their group
    public Optional<String> impossibility(Collection<String> panel) {
        if (panel.isEmpty()) {
            return Optional.of("No expert has a seat yet, so no rule could be met. Give seats first.");
        }
        var absent = new TreeSet<>(heard);
        absent.removeAll(Set.copyOf(panel));
        if (!absent.isEmpty()) {
            return Optional.of("This could never be met: no expert from " + list(absent)
                    + " has a seat. Give one, or leave the group out.");
        }
        if (quorum == 0 && heard.isEmpty()) {
            return Optional.of(
                    "A clause on which nobody has spoken would be agreed. Ask for a quorum of at least 1 %, or for a"
                            + " group to be heard.");
        }
        if (objections >= panel.size()) {
            return Optional.of("The panel has " + count(panel.size(), "expert", "experts")
                    + ", so no clause could ever be held. Allow fewer objections.");
        }
        return Optional.empty();
    }

    /// What the positions amount to, for a rule under which no group must be heard.
    public Outcome evaluate(int panel, List<Held> current) {
        return evaluate(panel, current, Map.of());
    }

    /// What the positions amount to.
    ///
    /// @param panel experts with a seat, recused ones included
    /// @param current at most one position for each of them; lapsed ones left out
    /// @param groups how many of the panel speak from each group
    /// @throws IllegalArgumentException when more positions than experts are given
    public Outcome evaluate(int panel, List<Held> current, Map<Group, Integer> groups) {
        return evaluate(Tally.of(panel, current, groups));
    }

    /// What the positions amount to.
    public Outcome evaluate(Tally tally) {
        int recused = tally.count(Stance.RECUSE);
        int voices = tally.panel() - recused;
        int held = tally.held() - recused;
        int pass = tally.count(Stance.SUPPORT) + tally.count(Stance.NO_OBJECTION) + tally.count(Stance.RESERVATION);
        int against = tally.count(Stance.OBJECTION);
        var needs = new ArrayList<String>();
        int missing = share(quorum, voices) - held;
        if (voices == 0) {
            needs.add("an expert who is not recused");
        } else if (missing > 0) {
            needs.add(count(missing, "more position", "more positions"));
        }
        needs.addAll(unheard(tally));
        if (against > objections) {
            needs.add(
                    against == 1 && objections == 0
                            ? "the objection" + from(tally) + " to be lifted"
                            : (against - objections) + " of " + against + " objections" + from(tally)
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
                tally.count(Stance.SUPPORT),
                tally.count(Stance.NO_OBJECTION),
                tally.count(Stance.RESERVATION),
                against,
                tally.count(Stance.ABSTAIN),
                recused,
                tally.panel() - tally.held(),
                tally.panel());
    }

    private List<String> unheard(Tally tally) {
        var silent = tally.groups().keySet().stream()
                .filter(group -> heard.contains(group.words()))
                .filter(tally::isSilent)
                .toList();
        var named =
                silent.stream().filter(Group::sayable).map(Group::words).collect(Collectors.toCollection(TreeSet::new));
        var needs = new ArrayList<String>();
        if (!named.isEmpty()) {
            needs.add("a position from " + list(named));
        }
        if (named.size() < silent.size()) {
            needs.add(count(
                    silent.size() - named.size(),
                    "group that has not been heard to speak",
                    "groups that have not been heard to speak"));
        }
        return needs;
    }

    /// The least whole number that is `percent` of `of` or more.
    private static int share(int percent, int of) {
        return Math.ceilDiv(percent * of, 100);
    }

    private static String from(Tally tally) {
        var groups = tally.byGroup().keySet().stream()
                .filter(Group::sayable)
                .filter(group -> tally.in(group, Stance.OBJECTION) > 0)
                .map(Group::words)
                .collect(Collectors.toCollection(TreeSet::new));
        return groups.isEmpty() ? "" : groups.stream().collect(Collectors.joining(" and ", " (", ")"));
    }

    private static String list(Collection<String> words) {
        var all = List.copyOf(words);
        return all.size() == 1
                ? all.getFirst()
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
