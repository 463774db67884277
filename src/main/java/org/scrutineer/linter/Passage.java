package org.scrutineer.linter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of text of a paper: a paragraph, a list item, a cell, a heading, a caption.
 *
 * @param around what stands around it and is read with it: headings above, caption, header, the row's own heading
 * @param text with the words of all its runs
 * @param sentences of the text, in order
 */
record Passage(Place place, Kind kind, Around around, String text, List<Sentences.Sentence> sentences) {
    enum Kind {
        /** Paragraphs, list items, facts, cells: what is read as text. */
        BODY,
        HEADING,
        /** Captions, headers and alternative texts. */
        CAPTION
    }

    /**
     * @param headings of the sections it stands in, outermost first
     * @param beside what is read with it: the sentence that announces its list, its column's header, its row's heading
     */
    record Around(List<String> headings, List<String> beside) {
        static final Around NOTHING = new Around(List.of(), List.of());

        boolean anyMatches(Pattern pattern) {
            return headings.stream().anyMatch(each -> pattern.matcher(each).find())
                    || beside.stream().anyMatch(each -> pattern.matcher(each).find());
        }
    }

    private static final Pattern QUOTED = Pattern.compile("“[^“”]*”|\"[^\"]*\"");

    static Passage of(Place place, Kind kind, Around around, String text) {
        return new Passage(place, kind, around, text, Sentences.of(text));
    }

    boolean isBody() {
        return kind == Kind.BODY;
    }

    /** Whether somebody else's words stand there: all of it is quoted, or this stretch between quotation marks. */
    boolean quotedAt(int at) {
        if (place.quoted()) {
            return true;
        }
        if (text.indexOf('“') < 0 && text.indexOf('"') < 0) {
            return false;
        }
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find() && quoted.start() <= at) {
            if (at < quoted.end()) {
                return true;
            }
        }
        return false;
    }

    Sentences.Sentence sentenceAt(int at) {
        return sentences.stream().filter(each -> at < each.end()).findFirst().orElse(sentences.getLast());
    }

    /** Other words for some of these; nothing where they are quoted. */
    Optional<Mend> replace(int start, int end, String to) {
        return quotedAt(start) ? Optional.empty() : Optional.of(new Mend.ReplaceWords(place, text, start, end, to));
    }
}
