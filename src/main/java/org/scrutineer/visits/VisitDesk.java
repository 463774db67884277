package org.scrutineer.visits;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.committees.Titled;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderDesk;
import org.scrutineer.providers.ProviderSchemes;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.RatingScheme.Level;
import org.scrutineer.ui.Problem;
import org.scrutineer.visits.Found.Finding;
import org.scrutineer.visits.Found.Requirement;
import org.scrutineer.visits.QuestionSet.Question;
import org.scrutineer.visits.QuestionSet.Standard;

/** What quality visits are read and changed with, in the window and on the command line. */
public record VisitDesk(VisitStore visits, ProviderDesk providers, Ledger ledger, Supplier<LocalDate> today) {

    /** A visit that another room plans together with something of its own. */
    public record Planned(UUID visit, List<Edit> edits) {}

    /**
     * Plans a visit with the first question set, led by the officer who led the last one there.
     *
     * @throws Problem where the day is missing or there is a visit on it already
     */
    public Planned planned(Provider provider, FuzzyDate day) {
        if (day.text().isBlank()) {
            throw new Problem("The visit has no day.", "Write when it is, such as “9 November 2026” or “March 2027”.");
        }
        VisitCommands.refuseTwice(this, provider, day);
        Optional<Visit> before = visits.visits().stream()
                .filter(visit -> visit.provider().equals(provider.id()) && !visit.plan().lead().isBlank())
                .max(VisitRow::byDay);
        Visit visit = new Visit(
                ledger.newId(), provider.id(), Optional.empty(), Visit.Kind.PLANNED,
                new Visit.Plan(
                        day, FuzzyDate.UNKNOWN,
                        before.map(each -> each.plan().questionSet())
                                .orElseGet(() -> visits.questionSets().getFirst().id()),
                        before.map(each -> each.plan().lead()).orElse(""),
                        before.map(each -> each.plan().assessors()).orElse(List.of()), Visit.State.PLANNED),
                Visit.Result.NOTHING);
        return new Planned(visit.id(), VisitEdits.visit(visit));
    }

    /** What people call a visit: its provider and its day. */
    public String name(Visit visit) {
        return name(visit, providerNames());
    }

    private static String name(Visit visit, Map<UUID, String> providers) {
        String day = visit.day().text().isEmpty() ? "date not known" : visit.day().text();
        return providers.getOrDefault(visit.provider(), "Unknown provider") + ", " + day;
    }

    private Map<UUID, String> providerNames() {
        return providers.providers().names();
    }

    /** All visits, the newest first, as people call them. */
    public Map<UUID, String> named() {
        Map<UUID, String> providers = providerNames();
        Map<UUID, String> named = new LinkedHashMap<>();
        visits.visits().forEach(visit -> named.put(visit.id(), name(visit, providers)));
        return named;
    }

    /** Everything of one visit. @throws Problem where it is no longer there */
    public WholeVisit whole(UUID visit) {
        return visits.whole(visit).orElseThrow(() -> new Problem(
                "This visit is no longer in the register.", "Choose another one."));
    }

    public String providerOf(Visit visit) {
        return providerNames().getOrDefault(visit.provider(), "Unknown provider");
    }

    /**
     * The one visit that a person means by "PROVIDER, DATE", or by the provider alone where it had one visit.
     *
     * @throws Problem that names those that could be meant
     */
    public WholeVisit visit(String wanted) {
        List<Visit> all = visits.visits();
        Map<UUID, String> names = providerNames();
        List<Visit> meant = meant(all, wanted);
        Visit found = meant.size() == 1
                ? meant.getFirst()
                : Titled.find(all, visit -> name(visit, names), wanted, "visit",
                        "Add it first: scrutineer visit add --provider NAME --on DATE.");
        return whole(found.id());
    }

    /** By any of the provider's names, and any way to write a day of the visit. */
    private List<Visit> meant(List<Visit> all, String wanted) {
        int comma = wanted.lastIndexOf(',');
        if (comma < 0) {
            return List.of();
        }
        FuzzyDate day = FuzzyDate.parse(wanted.substring(comma + 1));
        Optional<Provider> provider = providers.providers().named(wanted.substring(0, comma));
        return all.stream()
                .filter(visit -> provider.filter(each -> each.id().equals(visit.provider())).isPresent()
                        && day.known() && visit.day().known()
                        && !day.from().isBefore(visit.day().from()) && !day.until().isAfter(visit.day().until()))
                .toList();
    }

    /** The question set of a name, or the only one there is. */
    QuestionSet questionSet(Optional<String> name) {
        List<QuestionSet> sets = visits.questionSets();
        return name.isEmpty() && sets.size() == 1
                ? sets.getFirst()
                : name.map(wanted -> Titled.find(sets, QuestionSet::name, wanted, "question set",
                        "File one in: scrutineer visit questions FILE."))
                        .orElseThrow(() -> new Problem(
                                "There are several question sets.",
                                "Name one with --questions: " + sets.stream().map(set -> "“" + set.name() + "”")
                                        .collect(Collectors.joining(", ")) + "."));
    }

    public RatingScheme scheme(QuestionSet set) {
        return providers.schemes().named(set.scheme());
    }

    public VisitRatings ratings(WholeVisit whole) {
        return new VisitRatings(scheme(whole.questions()), whole);
    }

    /** The word of the scheme that a person means. */
    String score(QuestionSet set, String text) {
        RatingScheme scheme = scheme(set);
        return ProviderSchemes.read(scheme, text)
                .filter(level -> level.rag().isPresent())
                .map(Level::word)
                .orElseThrow(() -> new Problem(
                        "“" + text.strip() + "” is no score of “" + set.name() + "”.",
                        "Give one of these: " + VisitRatings.levels(scheme).stream().map(Level::word)
                                .collect(Collectors.joining(", ")) + "."));
    }

    Question question(QuestionSet set, String key) {
        return set.question(key).orElseThrow(() -> new Problem(
                "“" + set.name() + "” has no question " + key.strip() + ".",
                set.standard(key)
                        .map(standard -> "The standard " + standard.key() + " has the questions "
                                + standard.questions().getFirst().key() + " to "
                                + standard.questions().getLast().key() + ".")
                        .orElse("Questions are written as " + set.questions().findFirst().orElseThrow().key() + ".")));
    }

    Standard standard(QuestionSet set, String key) {
        return set.standard(key).orElseThrow(() -> new Problem(
                "“" + set.name() + "” has no standard " + key.strip() + ".",
                "Give one of these: " + set.standards().stream().map(Standard::key)
                        .collect(Collectors.joining(", ")) + "."));
    }

    static Finding finding(WholeVisit whole, int number) {
        return whole.found().findings().stream().filter(each -> whole.found().number(each) == number).findFirst()
                .orElseThrow(() -> new Problem(
                        "The visit has no finding " + number + ".", "“visit list --json” shows their numbers."));
    }

    static Requirement requirement(WholeVisit whole, int number) {
        return whole.found().requirements().stream().filter(each -> whole.found().number(each) == number)
                .findFirst()
                .orElseThrow(() -> new Problem(
                        "The visit has no requirement " + number + ".", "“visit list --json” shows their numbers."));
    }

    /** Who spoke, by role. @throws Problem where that is the name of somebody at the provider */
    String role(Visit visit, String written) {
        String role = written.strip();
        if (role.isEmpty()) {
            throw new Problem("Nobody is named as the speaker.", "Say who spoke by role, such as “a relative”.");
        }
        String plain = role.toLowerCase(Locale.UK);
        providers.providers().contacts().stream()
                .filter(contact -> contact.provider().equals(visit.provider()) && !contact.name().isBlank()
                        && plain.contains(contact.name().toLowerCase(Locale.UK)))
                .findFirst()
                .ifPresent(contact -> {
                    throw new Problem(
                            "“" + role + "” is the name of a person.",
                            "Say who spoke by role"
                                    + (contact.post().isBlank()
                                            ? ", such as “a care worker”."
                                            : ": the "
                                                    + contact.post().toLowerCase(Locale.UK) + "."));
                });
        return role;
    }
}
