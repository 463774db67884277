package org.scrutineer.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scrutineer.voices.EngagementNotes.Asked;
import org.scrutineer.voices.EngagementNotes.Coded;
import org.scrutineer.voices.EngagementNotes.Said;
import org.scrutineer.voices.NoteSort.Family;

/** Puts questions, themes and comments together as they come; gives each a number where the notes have none. */
final class NotesBuilder {
    private static final int MOVED_IN = 2;
    private static final String CONTINUED = "(?i)\\s*[\\[(]?\\b(?:continued|cont['’.]?d\\.?|cont\\.)[\\])]?\\s*$";

    private final List<OpenQuestion> questions = new ArrayList<>();
    private int before;
    private Optional<NoteLine> bullet = Optional.empty();
    private boolean introduces;

    private static final class OpenTheme {
        private final String number;
        private String name;
        private final int line;
        private final List<Said> comments = new ArrayList<>();

        OpenTheme(String number, String name, int line) {
            this.number = number;
            this.name = name;
            this.line = line;
        }
    }

    private static final class OpenQuestion {
        private final String number;
        private String wording;
        private final int line;
        private final List<OpenTheme> themes = new ArrayList<>();
        private final List<Said> uncoded = new ArrayList<>();
        private Optional<OpenTheme> open = Optional.empty();

        OpenQuestion(String number, String wording, int line) {
            this.number = number;
            this.wording = wording;
            this.line = line;
        }

        List<Said> comments() {
            return open.map(theme -> theme.comments).orElse(uncoded);
        }
    }

    void question(NoteLine line) {
        question(line.label(), line.text(), line.number());
    }

    /** Goes on with a question that was asked already, or begins a new one. */
    void question(String label, String wording, int line) {
        endList();
        String words = wording.replaceAll(CONTINUED, "").strip();
        Optional<OpenQuestion> known = questions.stream()
                .filter(each -> same(each.wording, words) && !words.isEmpty())
                .findFirst();
        if (known.isPresent()) {
            questions.remove(known.get());
            questions.add(known.get());
            known.get().open = Optional.empty();
        } else {
            questions.add(new OpenQuestion(
                    label.isEmpty() ? String.valueOf(asked() + 1) : label, words, line));
        }
    }

    void theme(NoteLine line) {
        String name = line.text().replaceFirst("\\s*:$", "");
        theme(line.label(), name, line.number());
    }

    void theme(String label, String written, int line) {
        endList();
        OpenQuestion question = last(line);
        String name = written.replaceAll(CONTINUED, "").strip();
        Optional<OpenTheme> known = question.themes.stream()
                .filter(theme -> same(theme.name, name) && !name.isEmpty()
                        && (label.isEmpty() || theme.number.equals(number(question, label))))
                .findFirst();
        question.open = Optional.of(known.orElseGet(() -> {
            OpenTheme theme = new OpenTheme(number(question, label), name, line);
            question.themes.add(theme);
            return theme;
        }));
    }

    /** A heading may be a number alone, with its words on the next line. */
    private boolean names(NoteLine line) {
        if (questions.isEmpty() || line.sort().isListed()) {
            return false;
        }
        OpenQuestion question = questions.getLast();
        if (question.open.isPresent()) {
            OpenTheme theme = question.open.get();
            boolean nameless = theme.name.isEmpty();
            theme.name = nameless ? line.text() : theme.name;
            return nameless;
        }
        boolean wordless = question.wording.isEmpty() && !question.number.isEmpty();
        question.wording = wordless ? line.text() : question.wording;
        return wordless;
    }

    void comment(NoteLine line) {
        if (names(line)) {
            return;
        }
        List<Said> comments = last(line.number()).comments();
        boolean folds = !comments.isEmpty() && belongsToTheLast(line);
        if (folds) {
            Said parent = comments.removeLast();
            comments.add(new Said(parent.text() + "\n– " + line.text(), false, parent.saidBy(), parent.line()));
        } else {
            add(comments, line.text(), line.number());
            introduces = line.text().endsWith(":") && !line.sort().isListed();
            bullet = line.sort().isListed() ? Optional.of(bullet.orElse(line)) : introduces ? Optional.empty() : bullet;
        }
    }

    /** A comment of a table, each line of its cell one. */
    void comment(String text, String saidBy, int line) {
        endList();
        String plain = text.strip();
        Quoted quoted = Quoted.of(plain);
        last(line).comments().add(new Said(
                plain, quoted.whole(), saidBy.isBlank() ? quoted.saidBy() : saidBy.strip(), line));
    }

    void before(NoteLine line) {
        before++;
    }

    int linesBefore() {
        return before;
    }

    List<Asked> questions() {
        return questions.stream()
                .map(each -> new Asked(
                        each.number, each.wording, each.line,
                        each.themes.stream()
                                .map(theme -> new Coded(theme.number, theme.name, theme.line, theme.comments))
                                .toList(),
                        each.uncoded))
                .toList();
    }

    private static void add(List<Said> comments, String text, int line) {
        Quoted quoted = Quoted.of(text);
        comments.add(new Said(text, quoted.whole(), quoted.saidBy(), line));
    }

    private void endList() {
        bullet = Optional.empty();
        introduces = false;
    }

    /** A point that is moved in under another, or one of a list that a sentence with a colon begins. */
    private boolean belongsToTheLast(NoteLine line) {
        if (!line.sort().isListed()) {
            return false;
        }
        if (introduces) {
            return true;
        }
        return bullet.filter(first -> line.depth() >= first.depth() + step(first, line)
                || line.sort().family() == Family.ITEM && line.sort().level() > first.sort().level()
                || line.sort().family() == first.sort().family() && line.depth() == first.depth()
                        && isLesser(sign(line), sign(first)))
                .isPresent();
    }

    /** The levels of a word processor count one by one, the spaces of a text do not. */
    private static int step(NoteLine first, NoteLine line) {
        boolean levels = Math.max(first.depth(), line.depth()) < 9 && first.sort().family() == Family.BULLET
                && first.text().equals(first.whole());
        return levels ? 1 : MOVED_IN;
    }

    private static boolean isLesser(char sign, char first) {
        return (sign == 'o' || sign == '○' || sign == '–' || sign == '-')
                && (first == '•' || first == '●' || first == '·');
    }

    private static char sign(NoteLine line) {
        return line.whole().isEmpty() || line.sort().family() != Family.BULLET ? ' ' : line.whole().charAt(0);
    }

    private OpenQuestion last(int line) {
        if (questions.isEmpty()) {
            questions.add(new OpenQuestion("", "", line));
        }
        return questions.getLast();
    }

    private long asked() {
        return questions.stream().filter(each -> !each.number.isEmpty()).count();
    }

    /** "2.6" as it is written; a 6 under question 2 becomes one, and so does the sixth theme without a number. */
    private static String number(OpenQuestion question, String label) {
        boolean own = label.matches(".*[.].*|[A-Z]\\d+");
        if (own) {
            return label;
        }
        String last = label.isEmpty() ? String.valueOf(question.themes.size() + 1) : label;
        return question.number.isEmpty() ? last : question.number + "." + last;
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }
}
