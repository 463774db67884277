package org.scrutineer.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands after AGREED or RESOLVED, part by part, in the many ways in which councils number it. */
final class AgreedBlock {
    private static final Pattern SHOUTED = Pattern.compile(
            "^(.*?)\\b(?:(?:AGREED|RESOLVED)\\b(?: UNANIMOUSLY| unanimously)?(?! [A-Z]{2})|DECISIONS?(?=:|$))"
                    + "\\s*[:–-]?\\s*(.*)$");
    private static final Pattern SPOKEN = Pattern.compile(
            "^(?:(?:it was|the (?:[\\w-]+ ){0,7}?[\\w-]*?(?:committee|commission|panel|board|group|forum|cabinet|council))"
                    + "(?: then| therefore| unanimously| further| also)*"
                    + " (?:agreed|resolved)(?: unanimously)?(?=:| that\\b| to\\b)|(?:agreed|resolved|decisions?)(?=:| that\\b|$))"
                    + "\\s*[:–-]?\\s*(.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern INLINE = Pattern.compile("(?:^|(?<=\\s))\\(?(\\d{1,2}|[a-z]|[ivx]{2,4})[.)]\\s+");
    private static final Pattern ENDING = Pattern.compile("[;,]?(?:\\s+and)?[;,]?\\s*$");

    private final List<Part> parts = new ArrayList<>();
    private String lead = "";
    private MinuteLine first = new MinuteLine("", "", false);

    /** @param number as printed, or 0 where it has none */
    record Part(int number, String wording) {}

    private AgreedBlock() {}

    static boolean opens(String line) {
        return after(line).isPresent();
    }

    /**
     * The parts that start with a line.
     *
     * @param lines from the opening one; those that belong to the block are taken off their beginning
     */
    static List<Part> take(List<MinuteLine> lines) {
        AgreedBlock block = new AgreedBlock();
        block.opening(after(lines.removeFirst().text()).orElseThrow());
        while (!lines.isEmpty() && block.takes(lines.getFirst())) {
            lines.removeFirst();
        }
        return block.parts.stream().map(part -> new Part(part.number(), tidy(part.wording()))).toList();
    }

    /** What follows the word; a sentence that ends with it is all of what was agreed. */
    private static Optional<String> after(String line) {
        Matcher shouted = SHOUTED.matcher(line);
        if (shouted.matches()) {
            String before = shouted.group(1).strip();
            boolean whole = shouted.group(2).matches("[.:]?")
                    && before.matches("(?i).*\\b(?:be|been|were|was|is|are)") && !before.matches("(?i).*\\bit was");
            return Optional.of(whole ? before + " agreed." : shouted.group(2));
        }
        Matcher spoken = SPOKEN.matcher(line);
        return spoken.matches() ? Optional.of(spoken.group(1)) : Optional.empty();
    }

    private void opening(String rest) {
        String said = rest.replaceFirst("^(?i:that)?\\s*[:–-]\\s*|^(?i:that)$", "").strip();
        List<Part> inline = inline(said);
        if (!inline.isEmpty()) {
            parts.addAll(inline);
            first = new MinuteLine(said.replaceFirst("^\\(?(\\w+)[.)].*", "$1"), "", false);
        } else if (said.endsWith(":")) {
            lead = said.replaceFirst("^(?i:that) ", "").replaceFirst("\\s*:$", "") + " ";
        } else if (!said.isEmpty()) {
            parts.add(new Part(0, said));
        }
    }

    /** "(1) That … (2) That …" in one line. */
    private static List<Part> inline(String said) {
        List<Part> found = new ArrayList<>();
        Matcher matcher = INLINE.matcher(said);
        int from = -1;
        while (matcher.find()) {
            int place = new MinuteLine(matcher.group(1), "", false).place();
            if (place != found.size() + (from < 0 ? 1 : 2) || from < 0 && matcher.start() > 0) {
                continue;
            }
            if (from >= 0) {
                found.add(new Part(found.size() + 1, said.substring(from, matcher.start())));
            }
            from = matcher.end();
        }
        if (from >= 0) {
            found.add(new Part(found.size() + 1, said.substring(from)));
        }
        return found;
    }

    private boolean takes(MinuteLine line) {
        if (opens(line.text()) || line.isShouted() || References.heading(line.text()).isPresent()) {
            return false;
        }
        return line.isListed() ? listed(line) : paragraph(line);
    }

    private boolean listed(MinuteLine line) {
        if (parts.isEmpty()) {
            first = line;
            parts.add(part(line));
        } else if (!first.isListed()) {
            // A sentence was all of it; a list after it is something else, unless it goes on counting.
            return false;
        } else if (line.isBullet() == first.isBullet() && line.hasDigits() == first.hasDigits() && goesOn(line)) {
            parts.add(part(line));
        } else {
            append("\n" + (line.isBullet() ? "• " : "(" + line.mark() + ") ") + line.text());
        }
        return true;
    }

    private boolean goesOn(MinuteLine line) {
        return line.isBullet() || line.follows(parts.getLast().number());
    }

    private boolean paragraph(MinuteLine line) {
        boolean starts = line.text().matches("(?:That|To) .*");
        if (parts.isEmpty() || starts && !first.isListed()) {
            parts.add(new Part(0, lead + line.text()));
            return true;
        }
        if (!line.gap() && first.isListed() && !parts.getLast().wording().matches("(?s).*[.!?]")) {
            append(" " + line.text());
            return true;
        }
        return false;
    }

    private Part part(MinuteLine line) {
        int next = parts.isEmpty() ? line.place() : parts.getLast().number() + 1;
        return new Part(line.isBullet() ? 0 : next, lead + line.text());
    }

    private void append(String text) {
        Part last = parts.removeLast();
        parts.add(new Part(last.number(), last.wording() + text));
    }

    private static String tidy(String wording) {
        String bare = ENDING.matcher(wording.strip()).replaceFirst("");
        String sentence = bare.isEmpty() ? wording.strip() : bare;
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1)
                + (sentence.matches("(?s).*[.!?:”]") ? "" : ".");
    }
}
