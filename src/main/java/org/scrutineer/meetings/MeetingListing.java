package org.scrutineer.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrutineer.committees.Committee;
import org.scrutineer.committees.CommitteeStore;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.committees.Titled;
import org.scrutineer.meetings.Subjects.Under;
import org.scrutineer.ui.Problem;

/** Meetings and what they led to, with the names of what they refer to: for lists, the chase list and papers. */
public final class MeetingListing {
    private final MeetingStore meetings;
    private final CommitteeStore committees;
    private final Subjects subjects;

    public MeetingListing(MeetingStore meetings, CommitteeStore committees, Subjects subjects) {
        this.meetings = meetings;
        this.committees = committees;
        this.subjects = subjects;
    }

    /**
     * A meeting as a row.
     *
     * @param committee its name, or empty
     * @param open how many of its resolutions and requests are not done yet; a resolution whose requests are the thing
     *     to do is not counted beside them
     */
    public record Listed(Meeting meeting, String committee, int items, int resolutions, int open) {
        /** "Adult Care Select Committee, 14 October 2026". */
        public String title() {
            return titled(committee, meeting);
        }
    }

    /**
     * Something agreed or asked for, with where and under what.
     *
     * @param item the agenda item it belongs to
     * @param under the recommendation that a request arose under
     */
    public record Owed(
            Undertaking undertaking,
            Meeting meeting,
            String committee,
            Optional<AgendaItem> item,
            Optional<Under> under) {
        public String meetingTitle() {
            return titled(committee, meeting);
        }
    }

    /** @param subject title of the review or programme it is about, or empty */
    public record Item(AgendaItem item, String committee, Optional<Meeting> meeting, String subject) {}

    /** @param item the title of the agenda item it stands under, or empty */
    public record Said(Minute minute, Meeting meeting, String committee, String item) {}

    /** All meetings, those without a date first, then the latest. */
    public List<Listed> meetings() {
        Map<UUID, String> names = names();
        Map<UUID, Long> items = meetings.items().stream()
                .filter(item -> item.meeting().isPresent())
                .collect(Collectors.groupingBy(item -> item.meeting().orElseThrow(), Collectors.counting()));
        Map<UUID, Long> agreed = meetings.resolutions().stream()
                .collect(Collectors.groupingBy(Resolution::meeting, Collectors.counting()));
        Map<UUID, Long> open = undertakings().stream()
                .filter(owed -> owed.undertaking().isOpen())
                .collect(Collectors.groupingBy(owed -> owed.meeting().id(), Collectors.counting()));
        return meetings.meetings().stream()
                .map(meeting -> new Listed(
                        meeting, name(names, meeting.committee()), count(items, meeting), count(agreed, meeting),
                        count(open, meeting)))
                .toList();
    }

    /**
     * Everything that somebody owes or owed: requests, and resolutions, but not those resolutions that only ask for what
     * a request of theirs is about. Those with a due date first, the earliest first.
     */
    public List<Owed> undertakings() {
        Set<UUID> asked = new HashSet<>();
        meetings.requests().forEach(request -> request.resolution().ifPresent(asked::add));
        List<Owed> all = new ArrayList<>(requests());
        resolutions().stream().filter(owed -> !asked.contains(owed.undertaking().id())).forEach(all::add);
        all.sort(Comparator.comparing(
                owed -> owed.undertaking().due().until(), Comparator.nullsLast(Comparator.naturalOrder())));
        return List.copyOf(all);
    }

    /** All resolutions by meeting and number. */
    public List<Owed> resolutions() {
        return owed(meetings.resolutions());
    }

    /** All information requests in the order in which they were made. */
    public List<Owed> requests() {
        return owed(meetings.requests());
    }

    /** What stands on any agenda, by meeting; the latest meeting first. */
    public List<Item> agenda() {
        Map<UUID, Integer> order = order();
        return items().stream()
                .filter(item -> item.meeting().isPresent())
                .sorted(Comparator.<Item>comparingInt(item -> order.get(item.meeting().orElseThrow().id()))
                        .thenComparingInt(item -> item.item().ordinal()))
                .toList();
    }

    /**
     * What each committee will look at, by committee and when; undated items last. An item on the agenda of a meeting
     * that is still to come belongs to it too.
     *
     * @param today from which on a meeting is still to come
     */
    public List<Item> workProgramme(LocalDate today) {
        return items().stream()
                .filter(item -> item.meeting().map(meeting -> isToCome(meeting, today)).orElse(true))
                .sorted(Comparator.comparing(Item::committee)
                        .thenComparing(
                                item -> expected(item).from(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** When an item is looked at: the date of its meeting, or what is expected. */
    public static FuzzyDate expected(Item item) {
        return item.meeting().map(Meeting::held).filter(FuzzyDate::known).orElse(item.item().expected());
    }

    /** Whether a meeting has not been held yet. */
    static boolean isToCome(Meeting meeting, LocalDate today) {
        return meeting.held().known() && !meeting.held().until().isBefore(today) && !meeting.cancelled();
    }

    /** What was said, by meeting in its order. */
    public List<Said> minutes() {
        Map<UUID, String> names = names();
        Map<UUID, String> titles = new HashMap<>();
        meetings.items().forEach(item -> titles.put(item.id(), item.title()));
        return meetings.meetings().stream()
                .flatMap(meeting -> meetings.minutes(meeting.id()).stream().map(minute -> new Said(
                        minute, meeting, name(names, meeting.committee()),
                        minute.item().map(titles::get).orElse(""))))
                .toList();
    }

    /**
     * The one meeting that a person means: by its title or a part of it, by its date however it is written, or by its id.
     *
     * @throws Problem when none or several fit
     */
    public Meeting meeting(String wanted) {
        List<Listed> all = meetings();
        FuzzyDate date = FuzzyDate.parse(wanted);
        List<Listed> fitting = all.stream()
                .filter(each -> each.meeting().id().toString().equals(wanted.strip())
                        || date.known() && date.from().equals(each.meeting().held().from())
                                && date.until().equals(each.meeting().held().until()))
                .toList();
        return fitting.size() == 1
                ? fitting.getFirst().meeting()
                : Titled.find(
                        fitting.isEmpty() ? all : fitting, Listed::title, wanted, "meeting",
                        "Add it first: scrutineer meeting add --committee NAME --on DATE.").meeting();
    }

    /** The committee with just this name. */
    Optional<Committee> committeeNamed(String name) {
        return committees.committeeNamed(name);
    }

    /** The one committee with a name or a part of it. */
    public Committee committee(String wanted) {
        return Titled.find(
                committees.committees(), Committee::name, wanted, "committee",
                "Say --new to have it made.");
    }

    private List<Owed> owed(List<? extends Undertaking> undertakings) {
        Map<UUID, String> names = names();
        Map<UUID, Meeting> held = meetings.meetings().stream().collect(Collectors.toMap(Meeting::id, each -> each));
        Map<UUID, Under> under = subjects.recommendations();
        Map<UUID, AgendaItem> items = meetings.items().stream().collect(Collectors.toMap(AgendaItem::id, each -> each));
        Map<UUID, Resolution> resolutions = meetings.resolutions().stream()
                .collect(Collectors.toMap(Resolution::id, each -> each));
        List<Owed> owed = new ArrayList<>();
        for (Undertaking each : undertakings) {
            Meeting meeting = held.get(each.meeting());
            if (meeting != null) {
                Optional<UUID> item = switch (each) {
                    case Resolution resolution -> resolution.item();
                    case InformationRequest request ->
                        request.resolution().map(resolutions::get).flatMap(Resolution::item);
                };
                Optional<UUID> recommendation = each instanceof InformationRequest request
                        ? request.recommendation()
                        : Optional.empty();
                owed.add(new Owed(
                        each, meeting, name(names, meeting.committee()), item.map(items::get),
                        recommendation.map(under::get)));
            }
        }
        return List.copyOf(owed);
    }

    private List<Item> items() {
        Map<UUID, String> names = names();
        Map<UUID, Meeting> held = meetings.meetings().stream().collect(Collectors.toMap(Meeting::id, each -> each));
        Map<UUID, String> titles = subjects.subjects().stream()
                .collect(Collectors.toMap(Subjects.Subject::id, Subjects.Subject::title));
        return meetings.items().stream()
                .map(item -> new Item(
                        item, name(names, item.committee()), item.meeting().map(held::get),
                        item.subject().map(titles::get).orElse("")))
                .toList();
    }

    private Map<UUID, Integer> order() {
        Map<UUID, Integer> order = new HashMap<>();
        meetings.meetings().forEach(meeting -> order.put(meeting.id(), order.size()));
        return order;
    }

    private Map<UUID, String> names() {
        return committees.committees().stream().collect(Collectors.toMap(Committee::id, Committee::name));
    }

    private static String name(Map<UUID, String> names, Optional<UUID> committee) {
        return committee.map(names::get).orElse("");
    }

    private static int count(Map<UUID, Long> counts, Meeting meeting) {
        return counts.getOrDefault(meeting.id(), 0L).intValue();
    }

    private static String titled(String committee, Meeting meeting) {
        return (committee.isEmpty() ? "Meeting" : committee) + ", "
                + (meeting.held().text().isBlank() ? "date not known" : meeting.held().text());
    }
}
