package org.scrutineer.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutineer.app.NeedsYou.Line;
import org.scrutineer.app.NeedsYou.Worry;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.followup.UpdateForm;
import org.scrutineer.meetings.MeetingListing.Owed;
import org.scrutineer.programmes.Programme;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.workbench.RegisterEntry;

/** Asks every room what waits for a person. */
final class NeedsYouReader {
    private static final Pattern NO_DATE = Pattern.compile(
            "(?i)to be .*|tb[acd]\\.?|ongoing|continuous|complete.*|n/?a|none|not .*|[–—-]");

    private final Wiring wiring;
    private final List<RegisterEntry> entries;
    private final List<Late> activities;
    private final LocalDate today;

    /** An activity of a programme, and whether its day has passed. */
    private record Late(Programme programme, Activity activity, boolean late) {
        Line line(String about) {
            return new Line(
                    activity.name(), programme.title() + ", " + about, new Destination.Programme(programme.id()));
        }
    }

    /** @param entries every recommendation of the register */
    NeedsYouReader(Wiring wiring, List<RegisterEntry> entries) {
        this.wiring = wiring;
        this.entries = entries.stream().filter(entry -> !entry.ended()).toList();
        this.today = wiring.today();
        this.activities = wiring.programmes().programmes().stream().flatMap(this::activities).toList();
    }

    private Stream<Late> activities(Programme programme) {
        RatingScheme scheme = wiring.schemes().scheme(programme.scheme());
        return wiring.programmes().workstreams(programme.id()).stream()
                .flatMap(workstream -> workstream.activities().stream())
                .map(activity -> new Late(programme, activity, activity.due().overdue(today)
                        && scheme.rag(activity.rating()).filter(Rag.COMPLETE::equals).isEmpty()));
    }

    private static String orNotKnown(String owner) {
        return owner.isEmpty() ? "not known" : owner;
    }

    NeedsYou read() {
        RoundWorries returns = new RoundWorries(wiring);
        ConcernWorries concerns = new ConcernWorries(wiring);
        return new NeedsYou(List.of(
                new Worry(NeedsYou.OVERDUE, "The due date has passed, and it is not complete.",
                        list(NeedsYou.OVERDUE), overdue()),
                new Worry(NeedsYou.NOT_ASSESSED, "Nobody has said yet how it stands.", list(NeedsYou.NOT_ASSESSED),
                        notAssessed()),
                new Worry(NeedsYou.CLASHING, "Two people changed the same without knowing of each other.",
                        Optional.of(new Destination.Clashes(Optional.empty())), clashing()),
                new Worry(NeedsYou.DOUBTFUL,
                        "What is written cannot be followed: a date without a year, or a rating that "
                                + "the scheme does not have.",
                        Optional.empty(), doubtful()),
                new Worry(NeedsYou.RULES_DIFFER, "The rules object to the rating, and nobody has said why it stands.",
                        list(NeedsYou.RULES_DIFFER), rulesDiffer()),
                new Worry(NeedsYou.UNANSWERED, "The executive or an officer has not answered in time.",
                        Optional.of(new Destination.FollowUp()), unanswered()),
                new Worry(NeedsYou.FORMS, "An update form has not come back by its date.",
                        Optional.of(new Destination.FollowUp()), forms()),
                new Worry(NeedsYou.RETURNS, "A provider's return has not come by its day.",
                        Optional.of(Destination.Returns.NEWEST), returns.overdue()),
                new Worry(NeedsYou.FIGURES, "A figure was taken in although something about it is odd.",
                        Optional.of(new Destination.Returns(Optional.empty(), true)), returns.doubtful()),
                new Worry(NeedsYou.PATTERNS, "Concerns about providers are more than one-offs.",
                        Optional.of(new Destination.Concerns()), concerns.patterns()),
                new Worry(NeedsYou.STEPS, "A step of an investigation is not done by its day.",
                        Optional.of(new Destination.Concerns()), concerns.steps()),
                new Worry(NeedsYou.DUPLICATES, "Two providers may be one and the same.",
                        Optional.of(new Destination.Providers()), duplicates())));
    }

    private List<Line> duplicates() {
        Stream<Line> alike = wiring.providerDesk().possibleDuplicates().stream().map(pair -> new Line(
                pair.name() + " and " + pair.of(), "their names are nearly the same",
                new Destination.Provider(pair.provider())));
        Stream<Line> again = wiring.providerMerging().again().stream().map(each -> new Line(
                each.merged().name() + ", merged into " + each.into().name(), "something came in that still names it",
                new Destination.Provider(each.into().id())));
        return Stream.concat(alike, again).toList();
    }

    private static Optional<Destination> list(String filter) {
        return Optional.of(new Destination.Recommendations(Optional.of(filter)));
    }

    private List<Line> overdue() {
        List<Line> lines = new ArrayList<>(recommendations(
                entry -> entry.overdue(today), entry -> "due " + entry.recommendation().due().text()));
        activities.stream().filter(Late::late)
                .forEach(each -> lines.add(each.line("due " + each.activity().due().text())));
        return lines;
    }

    private List<Line> notAssessed() {
        List<Line> lines = new ArrayList<>(recommendations(
                entry -> entry.recommendation().assessment().isEmpty(), entry -> "owner "
                        + orNotKnown(entry.recommendation().owner())));
        activities.stream().filter(each -> each.activity().rating().isEmpty())
                .forEach(each -> lines.add(each.line("owner " + orNotKnown(each.activity().owner()))));
        return lines;
    }

    private List<Line> doubtful() {
        List<Line> lines = new ArrayList<>(recommendations(
                entry -> isDoubtful(entry.recommendation().due()),
                entry -> "the due date says “" + entry.recommendation().due().text() + "”"));
        lines.addAll(recommendations(
                entry -> !entry.recommendation().assessment().isEmpty()
                        && entry.scheme().level(entry.recommendation().assessment()).isEmpty(),
                entry -> "the assessment says “" + entry.recommendation().assessment() + "”"));
        activities.stream().filter(each -> isDoubtful(each.activity().due()))
                .forEach(each -> lines.add(each.line("the due date says “" + each.activity().due().text() + "”")));
        return lines;
    }

    /** Words that say on purpose that there is no date leave nothing to doubt. */
    private static boolean isDoubtful(FuzzyDate due) {
        return !due.known() && !due.text().isBlank() && !NO_DATE.matcher(due.text()).matches();
    }

    private List<Line> rulesDiffer() {
        return recommendations(RegisterEntry::lacksReason, entry -> "the rules say "
                + entry.signs().derived().rating().map(Rag::plain).orElse("")
                + entry.signs().derived().reasons().stream().findFirst().map(reason -> ": " + reason).orElse(""));
    }

    private List<Line> clashing() {
        return wiring.clashDesk().open().stream()
                .map(clash -> new Line(
                        clash.record(), clash.field() + ": " + clash.versions().size() + " versions",
                        new Destination.Clashes(Optional.of(clash.clash().record()))))
                .toList();
    }

    private List<Line> unanswered() {
        List<Line> lines = new ArrayList<>(recommendations(
                entry -> entry.recommendation().followUp().response()
                        .late(entry.review().scope().reported(), today),
                entry -> "the executive's answer is late"));
        wiring.meetingListing().undertakings().stream()
                .filter(owed -> owed.undertaking().overdue(today))
                .forEach(owed -> lines.add(owed(owed)));
        return lines;
    }

    private static Line owed(Owed owed) {
        String who = owed.undertaking().owner().isEmpty() ? "" : owed.undertaking().owner() + ", ";
        return new Line(owed.undertaking().wording(), who + "due " + owed.undertaking().due().text(),
                new Destination.Meeting(owed.meeting().id()));
    }

    private List<Line> forms() {
        return wiring.updateForms().forms().stream()
                .filter(form -> form.returned().isEmpty() && form.dueOn().filter(day -> day.isBefore(today))
                        .isPresent())
                .sorted(Comparator.comparing(UpdateForm::sentOn))
                .map(form -> new Line(
                        form.officer(), "sent " + FuzzyDate.on(form.sentOn()).text(), new Destination.FollowUp()))
                .toList();
    }

    private List<Line> recommendations(Predicate<RegisterEntry> which, Why why) {
        return entries.stream().filter(which).map(entry -> line(entry, why.of(entry))).toList();
    }

    private interface Why {
        String of(RegisterEntry entry);
    }

    private static Line line(RegisterEntry entry, String about) {
        Recommendation recommendation = entry.recommendation();
        return new Line(
                recommendation.label() + ": " + recommendation.wording(), entry.review().title() + ", " + about,
                new Destination.Review(entry.review().id(), Optional.of(entry.id()), Optional.empty()));
    }
}
