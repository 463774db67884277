package org.scrutineer.meetings;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scrutineer.meetings.Minute.Sort;

/**
 * One thing that pasted minutes seem to say. A person takes it, changes it or leaves it; nothing is taken silently.
 * Recommendations are named by their references, as the text has them.
 */
public sealed interface Offer {
    /** What it is, in the field's words: "Resolution". */
    String kind();

    /** What it says, in one text. */
    String text();

    /** What can be changed before it is taken. */
    List<Part> parts();

    /**
     * One changeable text of an offer.
     *
     * @param isLong whether it is usually more than a few words
     * @param change the offer with another text here
     */
    record Part(String name, String value, boolean isLong, Function<String, Offer> change) {}

    /** What a resolution comes to. */
    enum Sense {
        NOTED("Noted: nothing more to do"),
        CONFIRMS("Confirms assessments"),
        ASKS("Asks for information"),
        UNDERTAKES("Something to do");

        private final String words;

        Sense(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** How one that is done as soon as it is agreed was closed. */
        String closing() {
            return this == CONFIRMS ? "Confirmed" : "Noted";
        }

        /** Whether it is done as soon as it is agreed. */
        boolean isDone() {
            return switch (this) {
                case NOTED, CONFIRMS -> true;
                case ASKS, UNDERTAKES -> false;
            };
        }
    }

    /** An item of the agenda; what follows in the list belongs to it. Texts that are not known are empty. */
    record Item(String title, String submittedBy, String leadMember, String actionRequired) implements Offer {
        @Override
        public String kind() {
            return "Agenda item";
        }

        @Override
        public String text() {
            return title;
        }

        @Override
        public List<Part> parts() {
            return List.of(
                    new Part("Title", title, false, to -> new Item(to, submittedBy, leadMember, actionRequired)),
                    new Part(
                            "Submitted by", submittedBy, false,
                            to -> new Item(title, to, leadMember, actionRequired)),
                    new Part("Lead member", leadMember, false, to -> new Item(title, submittedBy, to, actionRequired)),
                    new Part(
                            "Action required", actionRequired, true,
                            to -> new Item(title, submittedBy, leadMember, to)));
        }
    }

    /** A point, a question with its answer, a declaration, a matter arising. */
    record Said(Sort sort, String saidBy, String content, String answer) implements Offer {
        @Override
        public String kind() {
            return sort.words();
        }

        @Override
        public String text() {
            return Stream.of(content, answer).filter(part -> !part.isEmpty())
                    .reduce((one, other) -> one + " – " + other)
                    .orElse("");
        }

        @Override
        public List<Part> parts() {
            Part by = new Part("Said by", saidBy, false, to -> new Said(sort, to, content, answer));
            Part what = new Part(kind(), content, true, to -> new Said(sort, saidBy, to, answer));
            return sort == Sort.QUESTION
                    ? List.of(what, new Part("Answer", answer, true, to -> new Said(sort, saidBy, content, to)), by)
                    : List.of(what, by);
        }
    }

    /**
     * A numbered part of what was agreed.
     *
     * @param refs of the recommendations whose assessment it confirms, where it does
     */
    record Agreed(int number, String wording, Sense sense, List<String> refs, String owner, String due)
            implements
                Offer {
        public Agreed {
            refs = List.copyOf(refs);
        }

        @Override
        public String kind() {
            return "AGREED (" + number + ")";
        }

        @Override
        public String text() {
            return wording;
        }

        /** The same with another sense. */
        public Agreed as(Sense other) {
            return new Agreed(number, wording, other, refs, owner, due);
        }

        /** The same confirming other assessments. */
        public Agreed confirming(List<String> others) {
            return new Agreed(number, wording, sense, others, owner, due);
        }

        @Override
        public List<Part> parts() {
            Part what = new Part("Wording", wording, true, to -> new Agreed(number, to, sense, refs, owner, due));
            return sense == Sense.CONFIRMS
                    ? List.of(what, new Part(
                            "Recommendations confirmed", String.join(", ", refs), false,
                            to -> confirming(References.list(to))))
                    : sense == Sense.NOTED ? List.of(what) : owed(what);
        }

        private List<Part> owed(Part what) {
            return List.of(
                    what, new Part("Owner", owner, false, to -> new Agreed(number, wording, sense, refs, to, due)),
                    new Part("Due", due, false, to -> new Agreed(number, wording, sense, refs, owner, to)));
        }
    }

    /**
     * Information that members asked for.
     *
     * @param ref of the recommendation under which they did, or empty
     * @param resolution number of the one that asks for it, or 0
     */
    record Asked(String wording, String ref, int resolution, String owner, String due) implements Offer {
        @Override
        public String kind() {
            return "Information request";
        }

        @Override
        public String text() {
            return wording;
        }

        @Override
        public List<Part> parts() {
            return List.of(
                    new Part("Wording", wording, true, to -> new Asked(to, ref, resolution, owner, due)),
                    new Part(
                            "Under recommendation", ref, false,
                            to -> new Asked(wording, to.strip(), resolution, owner, due)),
                    new Part("Owner", owner, false, to -> new Asked(wording, ref, resolution, to, due)),
                    new Part("Due", due, false, to -> new Asked(wording, ref, resolution, owner, to)));
        }
    }

    /**
     * Something to look at again.
     *
     * @param expected when, as written, or empty for a date to be fixed
     * @param sentence that asks for it
     * @param resolution number of the one that asks for it, or 0
     */
    record Ahead(String title, String expected, String sentence, int resolution) implements Offer {
        @Override
        public String kind() {
            return "Work programme";
        }

        @Override
        public String text() {
            return title + (expected.isBlank() ? " – date to be fixed" : " – " + expected);
        }

        @Override
        public List<Part> parts() {
            return List.of(
                    new Part("Title", title, false, to -> new Ahead(to, expected, sentence, resolution)),
                    new Part("When", expected, false, to -> new Ahead(title, to, sentence, resolution)));
        }
    }
}
