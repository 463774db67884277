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
     */
    public record Offered(Offer offer, boolean here) {}

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
                .map(offer -> subject.map(review -> named(offer, review)).orElse(offer))
                .map(offer -> new Offered(offer, here.contains(plain(offer.text()))))
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
        return offer instanceof Agreed agreed && agreed.sense() == Sense.CONFIRMS && agreed.refs().isEmpty()
                ? new Agreed(
                        agreed.number(), agreed.wording(), agreed.sense(), subjects.assessed(review), agreed.owner(),
                        agreed.due())
                : offer;
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
