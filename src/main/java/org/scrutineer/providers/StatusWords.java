package org.scrutineer.providers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.providers.ProviderEvent.Kind;

/** What a council's list says became of a provider: "Withdrawn", "Merged into Acorn", "On hold". */
record StatusWords(Optional<Kind> kind, boolean active, String other) {
    private record Word(Kind kind, Pattern pattern) {}

    private static final List<Word> WORDS = List.of(
            word(Kind.MERGED, "merged|merger|taken over|acquired"),
            word(Kind.UNABLE, "unable|not able|no capacity|cannot deliver"),
            word(Kind.BRIDGING, "bridging|bridge"),
            word(Kind.RESUMED, "resumed|reinstated|lifted"),
            word(Kind.SUSPENDED, "suspended|suspension|on hold|embargo|paused|restricted"),
            word(Kind.WITHDREW, "withdrew|withdrawn|withdrawal|left|exited|terminated|ended|handed back|closed"
                    + "|ceased|no longer|inactive|deregistered|off framework|removed"),
            word(Kind.JOINED, "joined|new"));
    private static final Pattern ACTIVE = Pattern.compile(
            "(?i).*\\b(active|live|current|open|yes|on framework|in place|delivering|contracted|ok)\\b.*");
    private static final Pattern INTO = Pattern.compile(
            "(?i).*\\b(?:merged|merger|taken over|acquired)\\s+(?:into|with|by)\\s+(.+)");

    private static Word word(Kind kind, String words) {
        return new Word(kind, Pattern.compile("(?i).*\\b(" + words + ")\\b.*"));
    }

    /** @return neither a kind nor active where nobody can tell */
    static StatusWords of(String text) {
        String plain = text.strip().toLowerCase(Locale.UK);
        Matcher into = INTO.matcher(text.strip());
        String other = into.matches() ? into.group(1).replaceFirst("[.,;(].*$", "").strip() : "";
        Optional<Kind> kind = WORDS.stream()
                .filter(word -> word.pattern().matcher(plain).matches())
                .map(Word::kind)
                .findFirst();
        return new StatusWords(kind, kind.isEmpty() && ACTIVE.matcher(plain).matches(), other);
    }
}
