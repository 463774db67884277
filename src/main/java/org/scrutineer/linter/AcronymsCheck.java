package org.scrutineer.linter;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.linter.Passage.Kind;

/** Acronyms that are used before, or without, being spelt out. What everybody knows, and words in capitals, are none. */
final class AcronymsCheck implements Check {
    private static final Pattern TOKEN = Pattern.compile(
            "(?<![\\p{L}\\p{N}@._#-])([A-Z][A-Z0-9&]{1,5})(s?)(?![\\p{L}\\p{N}_@-]|\\.\\p{L})");
    private static final Pattern POSTCODE = Pattern.compile("^[A-Z]{1,2}\\d[A-Z\\d]?$");
    /** Two letters before digits are a series, not an acronym: "AB 12 34". */
    private static final Pattern NUMBERED = Pattern.compile("^ ?\\d\\d");
    private static final Pattern INWARD = Pattern.compile("^ ?\\d[A-Z]{2}\\b");
    private static final Pattern SHOUTED = Pattern
            .compile(
                    "\\b\\p{Lu}[\\p{Lu}’'-]+(?:[ ,&/-]+\\p{Lu}[\\p{Lu}’'-]+){2,30}+|\\b\\p{Lu}{4,}[ &/-]+\\p{Lu}{4,}\\b");
    /** A file is called what somebody called it. */
    private static final Pattern IN_A_FILE_NAME = Pattern.compile(
            "^[^,;:]{0,80}?\\.(?:xlsx?|xlsm|csv|ods|docx?|pdf|txt)\\b", Pattern.CASE_INSENSITIVE);

    /** @param everybodyKnows need no spelling out; @param words are words that are printed in capitals */
    private record Lists(Set<String> everybodyKnows, Set<String> words, Map<String, String> expansions) {}

    /** "NVQ2" is an NVQ. */
    private static final Pattern LEVEL = Pattern.compile("^([A-Z]{3,})\\d$");

    /** @param at index of the passage; @param plural "s" or nothing */
    private record Use(int at, Passage passage, int start, int end, String plural) {}

    private final Lists lists = Library.read("acronyms.json", new TypeReference<>() {});

    @Override
    public List<Finding> look(Reading paper, Claims claims) {
        Map<String, List<Use>> uses = uses(paper);
        joinPlurals(uses);
        if (uses.isEmpty()) {
            return List.of();
        }
        Spelling spelling = new Spelling(paper, uses.keySet(), lists.expansions());
        List<Finding> findings = new ArrayList<>();
        uses.forEach((letters, all) -> judged(letters, all, spelling).ifPresent(findings::add));
        return findings;
    }

    /** "SWAPS" in a paper that has "SWAP" too is the plural of it. */
    private static void joinPlurals(Map<String, List<Use>> uses) {
        for (String letters : List.copyOf(uses.keySet())) {
            List<Use> single = letters.endsWith("S") ? uses.get(letters.substring(0, letters.length() - 1)) : null;
            if (single != null) {
                single.addAll(uses.remove(letters));
                single.sort(Comparator.comparingInt(Use::at).thenComparingInt(Use::start));
            }
        }
    }

    private Optional<Finding> judged(String letters, List<Use> uses, Spelling spelling) {
        Use first = uses.getFirst();
        if (spelling.isWord(letters) || spelling.isSpelt(letters, first.at(), first.start())) {
            return Optional.empty();
        }
        Optional<String> words = Optional.ofNullable(lists.expansions().get(letters));
        return Optional.of(Finding.of(
                Topic.ACRONYMS, first.passage().place(), letters,
                spelling.isSpeltLater(letters)
                        ? "“" + letters + "” is used before it is spelt out."
                        : "“" + letters + "” is never spelt out.",
                "Spell it out where it is first used: “" + words.orElse("…") + " (" + letters + ")”.")
                .at(uses.stream().map(use -> use.passage().place()).distinct().toList())
                .with(words.flatMap(full -> uses.stream().filter(use -> use.passage().isBody()).findFirst()
                        .flatMap(use -> spellOut(use, letters, full)))));
    }

    /** Headings and headers belong to the kind of paper; the text is where words are put right. */
    private static Optional<Mend> spellOut(Use use, String letters, String words) {
        String full = use.start() == 0 ? Words.capital(words) : words;
        return use.passage().replace(
                use.start(), use.end(), full + use.plural() + " (" + letters + use.plural() + ")");
    }

    /** By their letters, in the order in which they are first used. */
    private Map<String, List<Use>> uses(Reading paper) {
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        for (int at = 0; at < paper.passages().size(); at++) {
            Passage passage = paper.passages().get(at);
            if (!passage.place().quoted() && hasCapitals(passage.text()) && !isShouted(passage)) {
                uses(at, passage, uses);
            }
        }
        return uses;
    }

    /** Two in a row, somewhere. */
    private static boolean hasCapitals(String text) {
        for (int at = 1; at < text.length(); at++) {
            if (isCapital(text.charAt(at - 1)) && (isCapital(text.charAt(at)) || Character.isDigit(text.charAt(at)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapital(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    private void uses(int at, Passage passage, Map<String, List<Use>> uses) {
        List<MatchResult> shouted = SHOUTED.matcher(passage.text()).results().toList();
        Matcher token = TOKEN.matcher(passage.text());
        while (token.find()) {
            int start = token.start();
            boolean loud = shouted.stream().anyMatch(part -> start >= part.start() && start < part.end());
            if (!loud && isAcronym(token, passage) && !passage.quotedAt(token.start())) {
                String letters = LEVEL.matcher(token.group(1)).replaceFirst("$1");
                uses.computeIfAbsent(letters, all -> new ArrayList<>()).add(new Use(
                        at, passage, token.start(), token.start() + letters.length() + token.group(2).length(),
                        token.group(2)));
            }
        }
    }

    private boolean isAcronym(Matcher token, Passage passage) {
        String letters = token.group(1);
        boolean postcode = POSTCODE.matcher(letters).matches()
                && INWARD.matcher(passage.text().substring(token.end())).find();
        boolean numbered = letters.length() == 2 && NUMBERED.matcher(passage.text().substring(token.end())).find();
        return !numbered && !isInAddress(passage.text(), token.start())
                && !IN_A_FILE_NAME.matcher(passage.text().substring(token.end())).find()
                && letters.chars().filter(Character::isLetter).count() > 1 && !postcode && !letters.endsWith("&")
                && !lists.everybodyKnows().contains(letters) && !lists.words().contains(letters);
    }

    /** In a web or e-mail address. */
    private static boolean isInAddress(String text, int at) {
        int start = text.lastIndexOf(' ', at) + 1;
        int end = text.indexOf(' ', at);
        String word = text.substring(start, end < 0 ? text.length() : end);
        return word.contains("://") || word.startsWith("www.") || word.indexOf('@') >= 0;
    }

    /** A heading, or a line, that is printed in capitals altogether. */
    private static boolean isShouted(Passage passage) {
        long letters = passage.text().chars().filter(Character::isLetter).count();
        long capitals = passage.text().chars().filter(Character::isUpperCase).count();
        return passage.kind() == Kind.HEADING
                ? letters > 4 && capitals * 10 >= letters * 7
                : letters > 6 && capitals * 10 >= letters * 8;
    }
}
