package org.scrutineer.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.meetings.Minute.Sort;
import org.scrutineer.meetings.Offer.Said;

/** Reads one paragraph of what was said: points, questions with their answers, declarations. */
final class Talk {
    private static final String MEMBER = "(?:members?|councillors?(?: [A-Z][\\w’'-]+){0,3}|cllrs?\\.?(?: [A-Z][\\w’'-]+){0,3}"
            + "|a member|one member|the chair(?:man|person)?|(?:the |this )?(?:[\\w-]+ ){0,5}?[\\w-]*?(?:committee|commission|panel|board))";
    private static final Pattern QUESTION = Pattern.compile(
            "^(?i:(?:in response|following|during)[^,]{0,60}, )?((?i:" + MEMBER
                    + "|it was))\\b(?i:(?: then| also| further)* "
                    + "(?:asked|queried|questioned|enquired|inquired|sought (?:clarification|assurance)|wished to know|wanted to"
                    + " know|requested clarification|asked for clarification))\\b(?! that\\b| for (?:a |an |more |further )?"
                    + "(?:update|information|data|copy))(.*)");
    private static final Pattern IN_RESPONSE = Pattern.compile(
            "^(?i:in (?:response|reply|answer) to (?:a |an |the |another |further |this )?(?:further )?"
                    + "(?:question|query|queries|enquir(?:y|ies))s?)(?: (?i:from|by|raised by|asked by) ([^,]+?))?"
                    + "(?: (?i:about|on|regarding|concerning|as to|relating to|in relation to) ([^,]+))?, (.+)",
            Pattern.DOTALL);
    private static final Pattern TOPIC = Pattern.compile(
            "^(?:With regards? to|Regarding|Concerning|In relation to|In terms of|On the (?:question|issue|subject) of|As to|On)"
                    + " ([^,.]{3,80}), .*",
            Pattern.DOTALL);
    private static final Pattern ASKED_AND_ANSWERED = Pattern.compile("^([^.!?]{10,300}\\?)\\s+(\\S.*)$",
            Pattern.DOTALL);
    private static final Pattern MARKED = Pattern.compile(
            "^(?:Q|Question)\\s*\\d*\\s*[:.–-]\\s*(.+?)\\s*(?:\\bA|\\bAnswer|\\bResponse)\\s*\\d*\\s*[:.–-]\\s*(.+)$",
            Pattern.DOTALL);
    private static final Pattern DECLARED = Pattern.compile(
            "^(.{0,80}?)\\b(?:declared|disclosed) (?:an?|his|her|their|no)\\b.*\\binterests?\\b.*"
                    + "|^(?:There were |)(?:no|No) (?:declarations?|interests?)\\b.*",
            Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern
            .compile("(?<=[.!?”])(?<!\\b(?:Cllr|Mr|Mrs|Ms|Dr|No|St)\\.)\\s+(?=[A-Z“])");
    private static final Pattern BY_MEMBERS = Pattern.compile(
            "^(?:Members|Councillors?|Cllrs?|A Member|The Chair|The (?:[\\w-]+ )*[\\w-]*?(?:[Cc]ommittee|Commission|Panel|Board))\\b.*",
            Pattern.DOTALL);

    private Talk() {}

    static List<String> sentences(String paragraph) {
        return List.of(SENTENCE.split(paragraph));
    }

    /** An answer that was given. Where its question does not stand before it, its topic stands for that. */
    static Said answer(String text) {
        Matcher both = ASKED_AND_ANSWERED.matcher(text);
        if (both.matches()) {
            return new Said(Sort.QUESTION, "", both.group(1), both.group(2));
        }
        Matcher topic = TOPIC.matcher(text);
        return new Said(Sort.QUESTION, "", topic.matches() ? Wishes.sentence(topic.group(1)) : "", text);
    }

    static Optional<Said> declaration(String sentence) {
        Matcher declared = DECLARED.matcher(sentence);
        if (!declared.matches()) {
            return Optional.empty();
        }
        String by = declared.group(1) == null ? "" : declared.group(1).strip();
        return Optional.of(new Said(Sort.DECLARATION, by, sentence, ""));
    }

    /** Whether a member, or members together, say it. */
    static boolean isByMembers(String sentence) {
        return BY_MEMBERS.matcher(sentence).matches();
    }

    /**
     * What a paragraph says. A question takes what follows it as its answer; all else is one point.
     *
     * @param onlyMembers where officers' words are evidence of a recommendation and no minute of their own
     */
    static List<Said> of(String paragraph, boolean onlyMembers) {
        Matcher marked = MARKED.matcher(paragraph);
        Matcher response = IN_RESPONSE.matcher(paragraph);
        if (marked.matches()) {
            return List.of(new Said(Sort.QUESTION, "", marked.group(1), marked.group(2)));
        }
        if (response.matches()) {
            return List.of(new Said(
                    Sort.QUESTION, text(response.group(1)), Wishes.sentence(text(response.group(2))),
                    Wishes.sentence(response.group(3))));
        }
        List<Said> said = new ArrayList<>();
        for (String sentence : sentences(paragraph)) {
            Said last = said.isEmpty() ? null : said.getLast();
            Optional<Said> declared = declaration(sentence);
            if (declared.isPresent()) {
                said.add(declared.get());
            } else if (QUESTION.matcher(sentence).matches()) {
                said.add(question(sentence));
            } else if (last != null && last.sort() == Sort.QUESTION) {
                said.set(said.size() - 1, new Said(
                        Sort.QUESTION, last.saidBy(), last.content(), joined(last.answer(), sentence)));
            } else if (last != null && last.sort() == Sort.POINT) {
                said.set(said.size() - 1, new Said(
                        Sort.POINT, last.saidBy(), joined(last.content(), sentence), ""));
            } else if (!onlyMembers || isByMembers(sentence)) {
                said.add(new Said(Sort.POINT, "", sentence, ""));
            }
        }
        return said;
    }

    private static Said question(String sentence) {
        Matcher matcher = QUESTION.matcher(sentence);
        String by = matcher.matches() ? matcher.group(1) : "";
        return new Said(Sort.QUESTION, by.equalsIgnoreCase("it was") ? "" : by, sentence, "");
    }

    private static String joined(String before, String sentence) {
        return before.isEmpty() ? sentence : before + " " + sentence;
    }

    private static String text(String group) {
        return group == null ? "" : group.strip();
    }
}
