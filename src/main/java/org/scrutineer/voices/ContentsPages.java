package org.scrutineer.voices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.workbooks.Passage;

/** Leaves out what only helps to find one's way on paper: contents pages, page numbers, running heads. */
final class ContentsPages {
    private static final Pattern CONTENTS = Pattern.compile("(?i)^(?:table of )?contents(?: page)?\\s*:?$");
    private static final Pattern ENTRY = Pattern.compile(
            "^(.*?\\S)[.…\\s]*(?:\\t+|\\s?\\.{3,}|…+|(?:\\s\\.){3,}|\\s{3,})[.…\\s]*(?:\\d{1,4}|[ivx]{1,5})$");
    private static final Pattern PAGE = Pattern.compile(
            "(?i)^[-–—|\\s]*(?:page|p\\.)?\\s*\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?\\s*[-–—|\\s]*(?:page)?$");
    private static final int RUNNING = 3;

    private ContentsPages() {}

    static List<Passage> leaveOut(List<Passage> passages) {
        return withoutEntries(withoutContents(withoutPages(passages)));
    }

    private static List<Passage> withoutPages(List<Passage> passages) {
        Map<String, Integer> beside = new HashMap<>();
        for (int at = 0; at < passages.size(); at++) {
            boolean nearPage = at > 0 && isPage(passages.get(at - 1))
                    || at + 1 < passages.size() && isPage(passages.get(at + 1));
            if (nearPage && !isPage(passages.get(at))) {
                beside.merge(key(text(passages.get(at))), 1, Integer::sum);
            }
        }
        return passages.stream()
                .filter(passage -> !isPage(passage))
                .filter(passage -> text(passage).isEmpty() || beside.getOrDefault(key(text(passage)), 0) < RUNNING)
                .toList();
    }

    private static boolean isPage(Passage passage) {
        return passage instanceof Passage.Paragraph paragraph && paragraph.mark().isEmpty() && paragraph.heading() == 0
                && PAGE.matcher(paragraph.text()).matches();
    }

    /** From the line that says so to where its first entry comes again: there the text itself begins. */
    private static List<Passage> withoutContents(List<Passage> passages) {
        for (int at = 0; at + 1 < passages.size(); at++) {
            if (CONTENTS.matcher(text(passages.get(at))).matches()) {
                int end = again(passages, at + 1);
                while (end < 0 && at + 1 < passages.size() && ENTRY.matcher(text(passages.get(at + 1))).matches()) {
                    passages = without(passages, at + 1, at + 2);
                }
                return without(passages, at, Math.max(end, at + 1));
            }
        }
        return passages;
    }

    private static int again(List<Passage> passages, int first) {
        String entry = key(entry(text(passages.get(first))));
        for (int at = first + 1; at < passages.size() && !entry.isEmpty(); at++) {
            if (key(text(passages.get(at))).startsWith(entry)) {
                return at;
            }
        }
        return -1;
    }

    /** Entries without a heading over them: each names a line that comes later. */
    private static List<Passage> withoutEntries(List<Passage> passages) {
        List<Passage> kept = new ArrayList<>();
        Map<String, Integer> last = new HashMap<>();
        for (int at = 0; at < passages.size(); at++) {
            last.put(key(text(passages.get(at))), at);
        }
        for (int at = 0; at < passages.size(); at++) {
            String text = text(passages.get(at));
            boolean entry = ENTRY.matcher(text).matches() && last.getOrDefault(key(entry(text)), -1) > at;
            if (!entry) {
                kept.add(passages.get(at));
            }
        }
        return kept;
    }

    private static String entry(String text) {
        Matcher entry = ENTRY.matcher(text);
        return entry.matches() ? entry.group(1) : text;
    }

    private static List<Passage> without(List<Passage> passages, int from, int to) {
        List<Passage> kept = new ArrayList<>(passages.subList(0, from));
        kept.addAll(passages.subList(to, passages.size()));
        return kept;
    }

    private static String text(Passage passage) {
        return switch (passage) {
            case Passage.Paragraph paragraph -> (paragraph.mark() + " " + paragraph.text()).strip();
            case Passage.Row row -> "";
        };
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\d]+", "");
    }
}
