package org.scrutineer.meetings;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.scrutineer.ledger.Draft;
import org.scrutineer.meetings.Offer.Agreed;
import org.scrutineer.meetings.Offer.Sense;
import org.scrutineer.ui.Problem;

/** Where pasted minutes become offers, and the offers that a person chose one action. */
public final class MinutesDesk {
    private final MeetingStore meetings;
    private final Subjects subjects;
    private final Supplier<UUID> ids;

    /** @param ids makes ids of new records */
    public MinutesDesk(MeetingStore meetings, Subjects subjects, Supplier<UUID> ids) {
        this.meetings = meetings;
        this.subjects = subjects;
        this.ids = ids;
    }

    /**
     * Where the minutes belong.
     *
     * @param item of the agenda that they are about; nothing while the minutes themselves say so
     * @param subject the review whose recommendations they name; nothing to take it from the item or its title
     */
    public record Setting(MeetingReading reading, Optional<AgendaItem> item, Optional<UUID> subject) {}

    /**
     * An offer as a person sees it.
     *
     * @param here whether the meeting has it already, so that nobody takes it twice
     * @param guessed whether it confirms assessments that the text does not name: those it lists are all that there are
     */
    public record Offered(Offer offer, boolean here, boolean guessed) {}

    public Setting setting(UUID meeting, Optional<UUID> item, Optional<UUID> subject) {
        MeetingReading reading = MeetingReading.read(meeting, meetings).orElseThrow();
        return new Setting(
                reading, item.flatMap(id -> reading.agenda().stream().filter(each -> each.id().equals(id)).findFirst()),
                subject);
    }

    /** What the text seems to say, with what can be known from the register. */
    public List<Offered> read(Setting setting, String text) {
        List<Offer> offers = MinutesReader.read(text);
        Optional<UUID> subject = subject(setting, offers);
        Set<String> here = here(setting);
        return offers.stream()
                .map(offer -> new Offered(
                        subject.map(review -> named(offer, review)).orElse(offer), here.contains(plain(offer.text())),
                        namesNone(offer)))
                .toList();
    }

    /**
     * The offers where those that confirm assessments confirm these.
     *
     * @param refs of recommendations that are assessed
     */
    List<Offered> confirming(Setting setting, List<Offered> offers, List<String> refs) {
        UUID review = subject(setting, offers.stream().map(Offered::offer).toList()).orElseThrow(() -> new Problem(
                "It is not known which review these minutes are about.", "Say it with --review NAME."));
        List<String> strangers = refs.stream().filter(ref -> !subjects.assessed(review).contains(ref)).toList();
        if (refs.isEmpty() || !strangers.isEmpty()) {
            throw new Problem(
                    refs.isEmpty()
                            ? "No recommendation is named."
                            : "There is no assessment of " + String.join(", ", strangers) + " to confirm.",
                    "Give those that are assessed: " + String.join(",", subjects.assessed(review)) + ".");
        }
        if (offers.stream().noneMatch(offered -> confirms(offered.offer()))) {
            throw new Problem("These minutes confirm no assessments.", "Leave --confirm out.");
        }
        return offers.stream()
                .map(offered -> offered.offer() instanceof Agreed agreed && confirms(agreed)
                        ? new Offered(agreed.confirming(refs), offered.here(), false)
                        : offered)
                .toList();
    }

    /** An offer, perhaps changed by a person, and whether it is taken. */
    public record Choice(Offer offer, boolean taken) {}

    /** The offers that are taken as one action, in their order; those that are not only say where the others belong. */
    public Draft take(Setting setting, List<Choice> choices) {
        Taking taking = new Taking(
                setting, subjects, subject(setting, choices.stream().map(Choice::offer).toList()), ids);
        choices.forEach(taking::take);
        long count = choices.stream().filter(Choice::taken).count();
        return Columns.several(
                count + (count == 1 ? " entry" : " entries") + " from the minutes of the "
                        + setting.reading().meeting().label(),
                taking.edits());
    }

    /** Assessments that are confirmed without being named are all those that there are: shown so, to be changed. */
    private Offer named(Offer offer, UUID review) {
        return namesNone(offer) && offer instanceof Agreed agreed
                ? agreed.confirming(subjects.assessed(review))
                : offer;
    }

    private static boolean namesNone(Offer offer) {
        return offer instanceof Agreed agreed && confirms(agreed) && agreed.refs().isEmpty();
    }

    private static boolean confirms(Offer offer) {
        return offer instanceof Agreed agreed && agreed.sense() == Sense.CONFIRMS;
    }

    /** What the minutes are about: what was said to be, the item's, or what a title names. */
    private Optional<UUID> subject(Setting setting, List<Offer> offers) {
        return setting.subject()
                .or(() -> setting.item().flatMap(AgendaItem::subject))
                .or(() -> offers.stream()
                        .filter(Offer.Item.class::isInstance)
                        .flatMap(offer -> subjects.namedIn(offer.text()).stream())
                        .map(Subjects.Subject::id)
                        .findFirst());
    }

    private Set<String> here(Setting setting) {
        Set<String> here = new HashSet<>();
        MeetingReading reading = setting.reading();
        reading.agenda().forEach(item -> here.add(plain(item.title())));
        reading.undertakings().forEach(each -> here.add(plain(each.wording())));
        reading.minutes().forEach(minute -> here.add(plain(
                new Offer.Said(minute.sort(), "", minute.content(), minute.answer()).text())));
        meetings.items().stream()
                .filter(item -> item.committee().equals(reading.meeting().committee()))
                .forEach(item -> here.add(plain(
                        new Offer.Ahead(item.title(), item.expected().text(), "", 0).text())));
        return here;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }
}
