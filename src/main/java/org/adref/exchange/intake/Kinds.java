package org.adref.exchange.intake;

import java.util.regex.Pattern;
import org.adref.draft.ClauseKind;
import org.adref.exchange.intake.Entry.Paragraph;

/// Guesses what a paragraph is from how drafters open and close it.
final class Kinds {
    private static final Pattern PREAMBULAR = Pattern.compile(
            "(?:(?:Also|Further|Deeply|Gravely|Seriously|Fully|Again) )?(?i:acknowledging|affirming|alarmed|appreciating"
                    + "|aware|bearing in mind|being|believing|cognizant|commending|concerned|conscious|considering"
                    + "|convinced|desiring|desirous|determined|emphasizing|emphasising|encouraged|expressing|guided"
                    + "|having|highlighting|mindful|noting|observing|reaffirming|realizing|recalling|recognizing"
                    + "|recognising|referring|reiterating|stressing|taking into account|taking note|underlining"
                    + "|underscoring|welcoming)\\b.*",
            Pattern.DOTALL);
    /// A duty that is only spoken of: “reasons why they should”.
    private static final Pattern SPOKEN_OF =
            Pattern.compile("\\b(?:how|that|what|whether|which|who|why) (?:\\w+ ){0,2}(?:should|shall|must)\\b");

    private static final Pattern RECOMMENDS = Pattern.compile("\\b(?:should|shall|must|recommends?|urges?|invites?"
            + "|encourages?|calls? (?:up)?on|(?:is|are) (?:encouraged|urged|invited|called upon|requested) to)\\b");
    private static final Pattern OPEN = Pattern.compile(
            ".*\\b(?:should|shall|must|to|that|that States|that (?:the )?Governments?|that business(?:es)?"
                    + "|recommendations?|following)(?:,? [^,:]{1,40},)?:",
            Pattern.DOTALL);
    private static final Pattern ORDER = Pattern.compile(
            "(?:Acknowledge|Address|Adopt|Allocate|Amend|Become|Build"
                    + "|Conduct|Consider|Cooperate|Create|Criminalize|Develop|Enact|Enforce|Engage|Ensure|Establish|Facilitate"
                    + "|Implement|Improve|Include|Increase|Introduce|Invest|Make|Map|Monitor|Prevent|Prohibit|Promote|Protect"
                    + "|Provide|Publish|Raise|Ratify|Refrain|Report|Require|Respect|Review|Strengthen|Support|Take|Train) .*",
            Pattern.DOTALL);

    private Kinds() {}

    static ClauseKind of(Paragraph paragraph, boolean underAnother) {
        var text = paragraph.text();
        if (underAnother) {
            return ClauseKind.SUB_ITEM;
        }
        if (paragraph.number().startsWith("PP") || isPreambular(text)) {
            return ClauseKind.PREAMBULAR;
        }
        if (isRecommending(text)
                || (!paragraph.number().isEmpty() && ORDER.matcher(text).matches())) {
            return ClauseKind.RECOMMENDATION;
        }
        return ClauseKind.TEXT;
    }

    private static boolean isPreambular(String text) {
        return (text.endsWith(",") || text.endsWith(";"))
                && PREAMBULAR.matcher(text).matches();
    }

    /// Says what is to be done, in a sentence other than one that only opens a list (“… recommends that States:”).
    private static boolean isRecommending(String paragraph) {
        var text = SPOKEN_OF.matcher(paragraph).replaceAll("~");
        int open = text.endsWith(":") ? lastSentence(text) : text.length();
        return RECOMMENDS.matcher(text).region(0, open).find()
                || (open < text.length()
                        && !OPEN.matcher(text).region(open, text.length()).matches()
                        && RECOMMENDS.matcher(text).region(open, text.length()).find());
    }

    private static int lastSentence(String text) {
        return text.lastIndexOf(". ") + 1;
    }
}
