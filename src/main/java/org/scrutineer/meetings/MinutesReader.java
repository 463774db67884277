package org.scrutineer.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.meetings.Minute.Sort;
import org.scrutineer.meetings.Offer.Agreed;
import org.scrutineer.meetings.Offer.Asked;
import org.scrutineer.meetings.Offer.Item;
import org.scrutineer.meetings.Offer.Said;
import org.scrutineer.meetings.Offer.Sense;

/**
 * Reads minutes that somebody pasted in and offers what they seem to say, in the order of the text. It knows how
 * councils write minutes, and nothing of the register.
 */
public final class MinutesReader {
    private static final Pattern AGENDA_ITEM = Pattern.compile(
            "^Agenda item(?: (?:no\\.? )?\\d+)?(?:\\s*[:–-]\\s*(.+))?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern MINUTES = Pattern.compile("^Minutes\\s*:?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern REST = Pattern.compile(
            "^(?:Supporting documents|Attachments|Background papers|The meeting (?:closed|ended|concluded))\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DECLARATIONS = Pattern.compile(
            "^(?:Declarations?|Disclosures?) of .*interests?.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern MATTERS = Pattern.compile("^Matters arising\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANSWERS = Pattern.compile(
            ".*\\b(?:response|reply|answers?|responses) to (?:members|questions?|queries|.*questions)\\b.*:$"
                    + "|.*\\bfollowing (?:answers|responses)\\b.*:$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern QUESTIONS = Pattern.compile(
            ".*\\bfollowing (?:questions|queries)\\b.*:$|^Questions.*:$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DISCUSSED = Pattern.compile(
            ".*\\b(?:points?|comments?|observations?|remarks?|views?)\\b.*:$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPEAKER = Pattern.compile(
            "^(?:The )?(.{3,90}?) (?:then )?(?:made|raised|outlined|highlighted|reported|gave|advised|stated|explained|drew"
                    + "|informed|commented|noted|presented)\\b.*:$");

    private static final Pattern TOP = Pattern.compile(
            "^(?:(?:Draft |Unconfirmed )?Minutes of .*|(?:The )?(?:[A-Z][\\w’'&,-]*|and|for|of|the)(?: (?:[A-Z][\\w’'&,-]*|and|for|of|the))*"
                    + " (?:Sub-)?(?:Committee|Commission|Panel|Board|Forum|Cabinet|Council)"
                    + "|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8},? \\d{4})\\.?$");

    private final List<MinuteLine> lines;
    private final List<Offer> offers = new ArrayList<>();
    private final Assessed assessed = new Assessed();
    private final Opening opening = new Opening();
    private Listening listening = Listening.TALK;
    private String speaker = "";
    private int item = -1;

    /** What a list item or paragraph is taken for. */
    private enum Listening {
        TALK,
        POINTS,
        ANSWERS,
        QUESTIONS,
        DECLARATIONS,
        MATTERS,
        NOTHING
    }

    private MinutesReader(List<MinuteLine> lines) {
        this.lines = lines;
    }

    /** What the text seems to say; nothing where it says nothing that is known. */
    public static List<Offer> read(String text) {
        MinutesReader reader = new MinutesReader(MinuteLine.of(text));
        reader.skipTop();
        reader.readOpening();
        while (!reader.lines.isEmpty()) {
            reader.readLine();
        }
        reader.finishItem();
        return Merging.of(reader.offers);
    }

    /** Whose minutes these are and of what day stands above them; the meeting that they are read for says it. */
    private void skipTop() {
        while (!lines.isEmpty() && !lines.getFirst().isListed() && TOP.matcher(lines.getFirst().text()).matches()) {
            lines.removeFirst();
        }
    }

    /** What stands before "Minutes:" is the agenda: its first line is the item's title. */
    private void readOpening() {
        boolean agenda = lines.stream().limit(12).anyMatch(line -> MINUTES.matcher(line.text()).matches());
        if (agenda && !AGENDA_ITEM.matcher(lines.getFirst().text()).matches()
                && !MINUTES.matcher(lines.getFirst().text()).matches()) {
            startItem(lines.removeFirst().text());
        }
        while (agenda && !MINUTES.matcher(lines.getFirst().text()).matches()) {
            MinuteLine line = lines.removeFirst();
            Matcher matcher = AGENDA_ITEM.matcher(line.text());
            if (matcher.matches()) {
                itemHeading(matcher);
            } else {
                Talk.sentences(line.text()).forEach(opening::takes);
            }
        }
    }

    private void readLine() {
        MinuteLine line = lines.getFirst();
        Matcher agendaItem = AGENDA_ITEM.matcher(line.text());
        Optional<References.Heading> heading = References.heading(line.text());
        if (agendaItem.matches()) {
            lines.removeFirst();
            itemHeading(agendaItem);
        } else if (line.isShouted() && !AgreedBlock.opens(line.text())) {
            startItem(lines.removeFirst().text());
        } else if (AgreedBlock.opens(line.text()) && !line.isBullet()) {
            agree();
        } else if (heading.isPresent()) {
            lines.removeFirst();
            assessed.heading(heading.get().refs());
            listening = Listening.TALK;
        } else {
            read(lines.removeFirst());
        }
    }

    private void read(MinuteLine line) {
        String text = line.text();
        if (REST.matcher(text).matches()) {
            listening = Listening.NOTHING;
        } else if (!MINUTES.matcher(text).matches() && !listens(text) && listening != Listening.NOTHING) {
            if (line.isBullet() || line.isListed() && listening != Listening.TALK) {
                listed(text);
            } else {
                paragraph(text);
            }
        }
    }

    private void itemHeading(Matcher heading) {
        String title = heading.group(1) == null && !lines.isEmpty()
                ? lines.removeFirst().text()
                : String.valueOf(heading.group(1));
        startItem(title);
    }

    private void startItem(String title) {
        finishItem();
        listening = Listening.TALK;
        if (!listens(title)) {
            item = offers.size();
            offers.add(new Item(Wishes.inSentenceCase(title.replaceFirst("\\.$", "")), "", "", ""));
        }
    }

    /** The opening words, once all of the item is read, say who brought it and what was to be done. */
    private void finishItem() {
        if (item >= 0 && offers.get(item) instanceof Item started) {
            offers.set(item, opening.complete(started));
        } else if (!opening.isEmpty()) {
            offers.addFirst(opening.complete(new Item("", "", "", "")));
        }
        opening.clear();
        item = -1;
    }

    /** Whether a line only says what the following ones are. */
    private boolean listens(String text) {
        Listening to = DECLARATIONS.matcher(text).matches() && !text.endsWith(".")
                ? Listening.DECLARATIONS
                : MATTERS.matcher(text).matches() && !text.endsWith(".")
                        ? Listening.MATTERS
                        : ANSWERS.matcher(text).matches()
                                ? Listening.ANSWERS
                                : QUESTIONS.matcher(text).matches()
                                        ? Listening.QUESTIONS
                                        : text.endsWith(":") && leadsOn() ? Listening.POINTS : Listening.NOTHING;
        if (to == Listening.NOTHING) {
            return false;
        }
        if (to == Listening.ANSWERS || to == Listening.QUESTIONS || DISCUSSED.matcher(text).matches()) {
            assessed.end();
        }
        listening = to;
        Matcher says = SPEAKER.matcher(text);
        speaker = to == Listening.POINTS && says.matches() ? says.group(1) : "";
        return true;
    }

    private boolean leadsOn() {
        return !lines.isEmpty()
                && (lines.getFirst().isListed() || References.heading(lines.getFirst().text()).isPresent());
    }

    private void listed(String text) {
        switch (listening) {
            case ANSWERS -> offers.add(Talk.answer(text));
            case QUESTIONS -> offers.add(new Said(Sort.QUESTION, "", text, ""));
            case MATTERS -> offers.add(new Said(Sort.MATTER_ARISING, "", text, ""));
            case DECLARATIONS -> offers.add(Talk.declaration(text)
                    .orElseGet(() -> new Said(Sort.DECLARATION, "", text, "")));
            case TALK, POINTS, NOTHING -> {
                if (assessed.isOpen()) {
                    assessed.text(text);
                } else {
                    said(new Said(Sort.POINT, speaker, text, ""));
                }
            }
        }
        wishes(text);
    }

    private void said(Said said) {
        Matcher question = Pattern.compile("^Q(?:uestion)?\\s*\\d*\\s*[:.].*", Pattern.DOTALL).matcher(said.content());
        offers.addAll(question.matches() ? Talk.of(said.content(), false) : List.of(said));
    }

    private void paragraph(String text) {
        if (listening == Listening.MATTERS) {
            offers.add(new Said(Sort.MATTER_ARISING, "", text, ""));
        } else if (listening == Listening.DECLARATIONS) {
            Talk.sentences(text).forEach(sentence -> Talk.declaration(sentence).ifPresent(offers::add));
        } else {
            listening = Listening.TALK;
            talk(text);
        }
    }

    private void talk(String text) {
        StringBuilder left = new StringBuilder();
        boolean opened = false;
        for (String sentence : Talk.sentences(text)) {
            boolean opens = opening.takes(sentence);
            opened |= opens;
            if (!opens && !wishes(sentence)) {
                left.append(left.isEmpty() ? "" : " ").append(sentence);
            }
        }
        if (!opened) {
            opening.end();
        }
        if (assessed.isOpen()) {
            assessed.text(text);
        }
        if (!left.isEmpty()) {
            offers.addAll(Talk.of(left.toString(), assessed.isOpen()));
        }
    }

    /** Offers what a text asks for; whether the text does nothing but ask. */
    private boolean wishes(String text) {
        if (Wishes.asksLater(text)) {
            offers.add(Wishes.ahead(text, title(), 0));
            return true;
        }
        Optional<String> information = Wishes.information(text);
        information.ifPresent(wording -> offers.add(new Asked(
                wording, assessed.ref(), 0, Wishes.owner(text), Wishes.due(text))));
        return information.isPresent() && Talk.isByMembers(text);
    }

    private void agree() {
        int before = (int) offers.stream().skip(Math.max(item, 0)).filter(Agreed.class::isInstance).count();
        for (AgreedBlock.Part part : AgreedBlock.take(lines)) {
            before++;
            Sense sense = Wishes.sense(part.wording());
            List<String> named = References.named(part.wording());
            List<String> refs = sense == Sense.CONFIRMS ? named.isEmpty() ? assessed.refs() : named : List.of();
            Agreed agreed = new Agreed(
                    part.number() == 0 ? before : part.number(), part.wording(), sense, refs,
                    sense.isDone() ? "" : Wishes.owner(part.wording()),
                    sense.isDone() ? "" : Wishes.due(part.wording()));
            offers.add(agreed);
            if (sense == Sense.ASKS) {
                offers.add(new Asked(
                        Wishes.sentence(part.wording().replaceFirst("^That ", "")), named.size() == 1
                                ? named.getFirst()
                                : "",
                        agreed.number(), agreed.owner(), agreed.due()));
            } else if (Wishes.isLater(part.wording())) {
                offers.add(Wishes.ahead(part.wording(), title(), agreed.number()));
            }
        }
        assessed.end();
        listening = Listening.TALK;
    }

    private String title() {
        return item >= 0 && offers.get(item) instanceof Item started ? started.title() : "";
    }
}
