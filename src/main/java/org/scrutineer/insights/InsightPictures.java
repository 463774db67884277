package org.scrutineer.insights;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutineer.documents.DueCalendar;
import org.scrutineer.documents.Message;
import org.scrutineer.documents.Milestones;
import org.scrutineer.documents.Milestones.Step;
import org.scrutineer.documents.Pictured;
import org.scrutineer.documents.RagOverTime;
import org.scrutineer.documents.RagOverTime.Count;
import org.scrutineer.documents.RagOverTime.Moment;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.insights.Insight.Stood;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.Tally;

/** The pictures of one review or programme, each with its message; nothing where there is nothing to show. */
public final class InsightPictures {
    private final Insight insight;
    private final Matter matter;

    public InsightPictures(Insight insight) {
        this.insight = insight;
        this.matter = insight.matter();
    }

    /** A column for each quarter's end and one for now, where there are two that can be compared. */
    public Optional<Pictured> overTime() {
        List<Stood> moments = insight.past().moments();
        if (moments.size() < 2) {
            return Optional.empty();
        }
        List<Moment> columns = IntStream.range(0, moments.size()).mapToObj(this::moment).toList();
        return Optional.of(new RagOverTime(columns, matter.several()).pictured(
                new Message(overTimeWords(moments.getFirst(), moments.getLast()), insight.asAt(),
                        rated(moments.getLast()))));
    }

    private Moment moment(int at) {
        Stood stood = insight.past().moments().get(at);
        List<Count> counts = new ArrayList<>();
        Tally tally = tally(stood);
        tally.counts().forEach((mark, count) -> counts.add(
                new Count(mark, count, Optional.of(Behind.rated(at, mark.word())))));
        if (tally.ungraded() > 0) {
            counts.add(new Count(
                    RatingScheme.UNGRADED, tally.ungraded(), Optional.of(Behind.rated(at, ""))));
        }
        return new Moment(stood.label(), counts);
    }

    private Tally tally(Stood stood) {
        return Tally.of(matter.scheme(), List.copyOf(stood.ratings().values()));
    }

    private String rated(Stood stood) {
        Tally tally = tally(stood);
        return tally.graded() + " of " + matter.count(tally.base()) + " " + Spoken.are(tally.graded()) + " rated";
    }

    /** What is red, or where nothing is and was, what is as it should be. */
    private String overTimeWords(Stood then, Stood now) {
        boolean anyRed = with(then, List.of(Rag.RED)) + with(now, List.of(Rag.RED)) > 0;
        List<Rag> which = anyRed ? List.of(Rag.RED) : List.of(Rag.GREEN, Rag.COMPLETE);
        int before = with(then, which);
        int today = with(now, which);
        return (today == 0 ? "None" : String.valueOf(today)) + " of " + matter.count(now.ratings().size()) + " "
                + (today < 2 ? "is" : "are") + " rated "
                + words(which) + " now; at the end of " + then.name() + " it was " + before + " of "
                + then.ratings().size();
    }

    private int with(Stood stood, List<Rag> which) {
        return (int) stood.ratings().values().stream()
                .filter(word -> matter.scheme().rag(word).filter(which::contains).isPresent())
                .count();
    }

    private String words(List<Rag> which) {
        String words = matter.scheme().levels().stream()
                .filter(level -> level.rag().filter(which::contains).isPresent())
                .map(RatingScheme.Level::word)
                .collect(Collectors.joining(" or "));
        return words.isEmpty() ? which.getFirst().mark().word() : words;
    }

    /** How everything that is followed up has moved since members saw it last, or since the last quarter. */
    public Optional<Pictured> travel() {
        return insight.before().flatMap(before -> new Moves(matter.scheme(), matter.one()).pictured(
                insight.things().stream()
                        .filter(thing -> before.ratings().containsKey(thing.id())
                                && now().ratings().containsKey(thing.id()))
                        .map(thing -> new Moves.Move(
                                thing.id(), thing.label(), before.ratings().get(thing.id()), thing.rating()))
                        .toList(),
                insight.past().lastPaper().isPresent()
                        ? "the paper “" + before.name() + "”"
                        : "the end of " + before.name(),
                insight.asAt()));
    }

    private Stood now() {
        return insight.past().moments().isEmpty()
                ? new Stood("Now", Map.of())
                : insight.past().moments().getLast();
    }

    /** When things were planned for first, are planned for now, and were done; nothing where no date is known. */
    public Optional<Pictured> milestones() {
        if (insight.steps().stream().noneMatch(step -> step.now().span().isPresent())) {
            return Optional.empty();
        }
        String one = matter.kind() == Matter.Kind.PROGRAMME ? "milestone" : matter.one();
        return Optional.of(steps(one).pictured(
                new Message(milestoneWords(one), insight.asAt(), datedSteps(one))));
    }

    /** Whether any milestone has moved or was done, so that its dates alone do not say it all. */
    public boolean hasMovedMilestones() {
        return !insight.steps().isEmpty() && steps(matter.one()).hasMoved();
    }

    private Milestones steps(String one) {
        return new Milestones(insight.steps(), insight.asAt(), one);
    }

    private String milestoneWords(String one) {
        int base = insight.steps().size();
        String of = " of " + base + " " + one + (base == 1 ? "" : "s") + " ";
        long later = insight.steps().stream().flatMap(step -> step.slipped().stream()).filter(days -> days > 0)
                .count();
        long most = insight.steps().stream().flatMap(step -> step.slipped().stream()).mapToLong(days -> days).max()
                .orElse(0);
        if (later > 0) {
            return later + of + Spoken.are(later) + " later than first planned, the latest by "
                    + (most == 1 ? "1 day" : most + " days");
        }
        long passed = insight.steps().stream()
                .filter(step -> step.done().isEmpty() && step.now().span()
                        .filter(span -> span.until().isBefore(insight.asAt())).isPresent())
                .count();
        return passed > 0 ? "The dates of " + passed + of + "have passed" : noneSlipped(one);
    }

    /** Of those without a date nobody knows. */
    private String noneSlipped(String one) {
        long dated = insight.steps().stream().filter(step -> step.slipped().isPresent()).count();
        String which = dated == insight.steps().size() ? "" : " with a date";
        if (dated == 0) {
            return "No " + one + " had a date when it was first planned";
        }
        return dated == 1
                ? "The " + one + which + " has not slipped"
                : "None of the " + dated + " " + one + "s" + which + " has slipped";
    }

    private String datedSteps(String one) {
        long dated = insight.steps().stream().map(Step::now).filter(when -> when.span().isPresent()).count();
        int base = insight.steps().size();
        return dated + " of " + base + " " + one + (base == 1 ? "" : "s") + " " + Spoken.have(dated)
                + " a date with a year";
    }

    /** What is due when, and how it stands; nothing where no date is known. */
    public Optional<Pictured> calendar() {
        return dueCalendar().map(calendar -> calendar.pictured(new Message(
                calendarWords(calendar), insight.asAt(),
                calendar.all().size() + " of " + matter.count(counted(insight).size()) + " "
                        + Spoken.have(calendar.all().size()) + " a due date")));
    }

    /** Whether anything is overdue. */
    public boolean isLate() {
        return dueCalendar().filter(calendar -> calendar.count(DueCalendar.State.OVERDUE) > 0).isPresent();
    }

    private Optional<DueCalendar> dueCalendar() {
        List<DueCalendar.Due> dues = dated(insight).stream().map(InsightPictures::due).toList();
        return dues.isEmpty()
                ? Optional.empty()
                : Optional.of(new DueCalendar(dues, insight.asAt(), matter.several()));
    }

    private String calendarWords(DueCalendar calendar) {
        int overdue = calendar.count(DueCalendar.State.OVERDUE);
        int done = calendar.count(DueCalendar.State.DONE);
        int ahead = calendar.count(DueCalendar.State.DUE);
        return (overdue == 0 ? "No" : String.valueOf(overdue)) + " "
                + (overdue == 1 ? matter.one() : matter.several()) + " " + Spoken.are(overdue) + " overdue, " + done
                + " " + Spoken.are(done) + " done and " + ahead + " " + Spoken.are(ahead) + " still to come";
    }

    /** What could fall due: neither paused nor dropped. */
    private static List<Thing> counted(Insight insight) {
        return insight.things().stream()
                .filter(thing -> thing.standing() == Thing.Standing.OPEN || thing.standing() == Thing.Standing.DONE)
                .toList();
    }

    static List<Thing> dated(Insight insight) {
        return counted(insight).stream().filter(thing -> thing.due().known()).toList();
    }

    static DueCalendar.Due due(Thing thing) {
        return new DueCalendar.Due(thing.due().until(), thing.standing() == Thing.Standing.DONE);
    }

    static RatingMark mark(Insight insight, Thing thing) {
        return insight.matter().scheme().mark(thing.rating());
    }
}
