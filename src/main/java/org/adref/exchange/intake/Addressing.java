package org.adref.exchange.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.adref.draft.Addressee;

/// Suggests to whom a clause is addressed: who stands before its first “should”, or after “recommends that”.
final class Addressing {
    private static final int LONGEST_SUBJECT = 240;
    private static final int LONGEST_OBJECT = 60;
    private static final Pattern DUTY = Pattern.compile(
            "\\b(?:should|shall|must|(?:is|are) (?:encouraged|urged|invited|called upon|requested) to)\\b");
    private static final Pattern CALL =
            Pattern.compile("\\b(?:recommends? (?:that|to)|urges?|invites?|encourages?|calls? (?:up)?on|requests?)\\b");
    private static final Pattern ASIDE = Pattern.compile("\\s*(?i:after|as|at|before|by|during|for|from|if|in|including"
            + "|on|through|to|together|under|when|where|while|with|within|without)\\b");
    private static final Pattern WITHIN =
            Pattern.compile("\\b(?:among|between|by|for|from|in|of|on|to|with) (?:the |all )?\\S+");
    private static final List<Name> NAMES = List.of(
            new Name(
                    Addressee.EMPLOYERS_ORGANISATIONS,
                    "\\b[Ee]mployers[’'](?: and workers[’'])? (?:organi[sz]ations|associations|confederations)"
                            + "|\\b[Bb]usiness associations|\\b[Ee]mployer organi[sz]ations"),
            new Name(
                    Addressee.INTERNATIONAL_ORGANISATIONS,
                    "\\b[Ii]nternational (?:and regional )?organi[sz]ations|\\b[Ii]ntergovernmental organi[sz]ations"
                            + "|\\bUnited Nations (?:agencies|entities|system)"),
            new Name(Addressee.CIVIL_SOCIETY, "\\b[Cc]ivil society|\\b[Nn]on-governmental organi[sz]ations|\\bNGOs\\b"),
            new Name(Addressee.CONSUMERS, "\\b[Cc]onsumers\\b"),
            new Name(Addressee.MEDIA, "\\b[Mm]edia\\b|\\b[Jj]ournalists\\b"),
            new Name(
                    Addressee.STATES,
                    "\\b(?:States?|STATES)\\b|\\b[Gg]overnments?\\b|\\b[Cc]ontracting authorities\\b"),
            new Name(
                    Addressee.BUSINESS,
                    "\\b(?:[Bb]usiness(?:es)?|BUSINESS(?:ES)?|[Cc]ompan(?:y|ies)|[Ee]nterprises?|[Cc]orporations?"
                            + "|[Bb]rands|[Bb]uyers|[Ss]uppliers|[Rr]etailers|[Ee]mployers)\\b"));

    /// The longer names first: “business associations” are not businesses.
    private record Name(Addressee addressee, Pattern pattern) {
        Name(Addressee addressee, String pattern) {
            this(addressee, Pattern.compile(pattern));
        }
    }

    private Addressing() {}

    static List<Addressee> ofHeading(String heading) {
        return List.copyOf(named(heading));
    }

    static List<Addressee> of(String text) {
        var all = EnumSet.noneOf(Addressee.class);
        for (var sentence : text.split("(?<=[.;])\\s", -1)) {
            all.addAll(ofSentence(sentence));
        }
        return List.copyOf(all);
    }

    private static Set<Addressee> ofSentence(String sentence) {
        var call = CALL.matcher(sentence);
        if (call.find()) {
            return named(sentence.substring(call.end(), Math.min(sentence.length(), call.end() + LONGEST_OBJECT)));
        }
        var duty = DUTY.matcher(sentence);
        if (!duty.find()) {
            return Set.of();
        }
        return named(subject(sentence.substring(Math.max(0, duty.start() - LONGEST_SUBJECT), duty.start())));
    }

    /// The words before a “should” without those that stand apart: “In consultation with …, States, as buyers, ”.
    private static String subject(String before) {
        var subject = new StringBuilder();
        for (var part : before.split(",", -1)) {
            if (!ASIDE.matcher(part).lookingAt()) {
                subject.append(part).append(',');
            }
        }
        return WITHIN.matcher(subject).replaceAll("~");
    }

    private static Set<Addressee> named(String words) {
        var found = EnumSet.noneOf(Addressee.class);
        var left = words;
        for (var name : NAMES) {
            var matcher = name.pattern().matcher(left);
            if (matcher.find()) {
                found.add(name.addressee());
                left = matcher.replaceAll("~");
            }
        }
        return found;
    }
}
