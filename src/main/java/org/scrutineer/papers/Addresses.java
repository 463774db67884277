package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.documents.Run;

/** Web and e-mail addresses in text that people typed: they lead somewhere, and their words stay as they are. */
final class Addresses {
    /** A full stop or bracket after an address belongs to the sentence. */
    private static final Pattern ADDRESS = Pattern.compile(
            "\\bhttps?://[^\\s<>“”\"]*[^\\s<>“”\".,;:!?)\\]]|\\b[\\w.+'-]+@[\\w-]+(?:\\.[\\w-]+)+");

    private Addresses() {}

    static List<Run> linked(List<Run> runs) {
        List<Run> linked = new ArrayList<>();
        for (Run run : runs) {
            switch (run) {
                case Run.Text text -> add(linked, text.text());
                case Run.Strong strong -> linked.add(strong);
                case Run.Rating rating -> linked.add(rating);
                case Run.Link link -> linked.add(link);
            }
        }
        return linked;
    }

    private static void add(List<Run> runs, String text) {
        Matcher address = ADDRESS.matcher(text);
        int end = 0;
        while (address.find()) {
            if (address.start() > end) {
                runs.add(new Run.Text(text.substring(end, address.start())));
            }
            String words = address.group();
            runs.add(new Run.Link(words, words.startsWith("http") ? words : "mailto:" + words));
            end = address.end();
        }
        if (end < text.length()) {
            runs.add(new Run.Text(text.substring(end)));
        }
    }
}
