package org.scrutineer.linter;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Acts that no longer are the law, as far as that is certain. */
final class ActsCheck implements Check {
    private static final Pattern TOLD = Pattern.compile(
            "\\b(?:replac(?:es|ed|ing)|repeal(?:s|ed|ing)?|supersed(?:es|ed|ing)|former(?:ly)?|previous(?:ly)?"
                    + "|no longer|revoked)\\b",
            Pattern.CASE_INSENSITIVE);

    /**
     * @param names as it is cited, each with its year
     * @param sections those that were replaced, where the Act as a whole still stands
     * @param by what stands in its place
     * @param oneForOne whether the one name can simply take the place of the other
     * @param note since when and where, in a sentence
     */
    private record Act(List<String> names, List<String> sections, String by, boolean oneForOne, String note) {}

    private final List<Act> acts = Library.read("acts.json", new TypeReference<>() {});

    @Override
    public List<Finding> look(Reading paper, Claims claims) {
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : paper.passages()) {
            if (passage.text().contains("Act ") || passage.text().contains("act ")) {
                acts.forEach(act -> cited(passage, act).ifPresent(findings::add));
            }
        }
        return findings;
    }

    private static Optional<Finding> cited(Passage passage, Act act) {
        String text = passage.text().toLowerCase(Locale.UK);
        for (String name : act.names()) {
            int at = text.indexOf(name.toLowerCase(Locale.UK));
            if (at >= 0 && isSectionOf(text.substring(0, at), act) && !isTold(passage.sentenceAt(at).text(), act)) {
                return Optional.of(finding(passage, act, at, at + name.length()));
            }
        }
        return Optional.empty();
    }

    private static boolean isSectionOf(String before, Act act) {
        return act.sections().isEmpty() || act.sections().stream().anyMatch(section -> before
                .matches("(?s).*\\b(?:section|sections|s\\.?) ?" + section + "\\b[^.;]{0,30}"));
    }

    private static boolean isTold(String sentence, Act act) {
        return TOLD.matcher(sentence).find() || sentence.contains(act.by());
    }

    private static Finding finding(Passage passage, Act act, int start, int end) {
        String cited = passage.text().substring(start, end);
        boolean quoted = passage.quotedAt(start);
        return Finding.of(
                Topic.ACTS, passage.place(), cited, "The " + cited + " has been replaced. " + act.note(),
                quoted
                        ? "The words are quoted and stay as they are. Say beside them what has replaced the Act, or have "
                                + "the text itself amended."
                        : "Cite the " + act.by() + ", or say that this was the law then.")
                .with(act.oneForOne() ? passage.replace(start, end, act.by()) : Optional.empty());
    }
}
