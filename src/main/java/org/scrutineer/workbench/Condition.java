package org.scrutineer.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Response;
import org.scrutineer.recommendations.State;
import org.scrutineer.ui.Problem;

/**
 * One thing that a list can be filtered by.
 *
 * @param value as a person wrote or chose it; empty where the kind needs none
 */
record Condition(Kind kind, String value) {
    /** What "not assessed" is called among the ratings. */
    static final String NOT_ASSESSED = "Not assessed";

    private static final String WITH = "With";
    private static final String WITHOUT = "Without";

    /** How the value of a kind is given. */
    enum Wants {
        NOTHING,
        /** One of the words that occur, or a part of them. */
        NAME,
        /** One of a few words. */
        CHOICE,
        DATE,
        DAYS,
        WORDS
    }

    /** What can be asked about a recommendation. */
    enum Kind {
        OWNER("Owner", Wants.NAME),
        REVIEW("Review", Wants.NAME),
        COMMITTEE("Committee", Wants.NAME),
        ADDRESSEE("Addressed to", Wants.NAME),
        RATING("Assessment", Wants.CHOICE),
        DIFFERS("Rules differ", Wants.NOTHING),
        OVERDUE("Overdue", Wants.NOTHING),
        DUE_BEFORE("Due before", Wants.DATE),
        DUE_AFTER("Due after", Wants.DATE),
        STATE("State", Wants.CHOICE),
        RESPONSE("Response", Wants.CHOICE),
        SILENT("Nothing heard for days", Wants.DAYS),
        EVIDENCE("Evidence", Wants.CHOICE),
        WORDS("Words", Wants.WORDS);

        private final String words;
        private final Wants wants;

        Kind(String words, Wants wants) {
            this.words = words;
            this.wants = wants;
        }

        public String words() {
            return words;
        }

        Wants wants() {
            return wants;
        }

        /** "due before": as saved views keep it and the command line takes it. */
        public String plain() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** How it reads on a chip: "Owner: J. Walsh", "Overdue", "Nothing heard for 90 days". */
    public String words() {
        return switch (kind) {
            case DIFFERS, OVERDUE -> kind.words();
            case DUE_BEFORE, DUE_AFTER -> kind.words() + " " + value;
            case SILENT -> "Nothing heard for " + value + " days";
            case EVIDENCE -> value + " evidence";
            case OWNER, REVIEW, COMMITTEE, ADDRESSEE, RATING, STATE, RESPONSE, WORDS -> kind.words() + ": " + value;
        };
    }

    /** "owner=J. Walsh", "overdue". */
    public String plain() {
        return kind.wants() == Wants.NOTHING ? kind.plain() : kind.plain() + "=" + value;
    }

    /** Reads what {@link #plain} wrote. */
    public static Condition parse(String plain) {
        String[] parts = plain.split("=", 2);
        String name = parts[0].strip();
        Kind kind = Stream.of(Kind.values())
                .filter(each -> each.plain().equalsIgnoreCase(name) || each.words().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new Problem("There is no condition called “" + name + "”.",
                        "Use one of: " + String.join(", ", Stream.of(Kind.values()).map(Kind::plain).toList()) + "."));
        return of(kind, parts.length > 1 ? parts[1] : "");
    }

    /** A condition that can be asked; throws a Problem that says what the value must be. */
    static Condition of(Kind kind, String value) {
        String written = value.strip().replaceAll("\\s+", " ");
        switch (kind.wants()) {
            case NOTHING -> written = "";
            case NAME, WORDS -> need(!written.isEmpty(), kind, "Write a name or a part of it.");
            case CHOICE -> written = choice(kind, written);
            case DATE -> need(FuzzyDate.parse(written).known(), kind, "Write a date such as 1 June 2026.");
            case DAYS -> need(written.matches("\\d{1,4}"), kind, "Write a number of days such as 90.");
        }
        return new Condition(kind, written);
    }

    /** The few words that a kind can have; none where they depend on what the register holds. */
    static List<String> choices(Kind kind) {
        return switch (kind) {
            case STATE -> Stream.of(State.Kind.values()).map(State.Kind::words).toList();
            case RESPONSE -> Stream.of(Response.Kind.values()).map(Response.Kind::words).toList();
            case EVIDENCE -> List.of(WITH, WITHOUT);
            default -> List.of();
        };
    }

    boolean holds(RegisterEntry entry, LocalDate today) {
        Recommendation recommendation = entry.recommendation();
        return switch (kind) {
            case OWNER -> names(recommendation.owner());
            case REVIEW -> names(entry.review().title());
            case COMMITTEE -> names(entry.committee());
            case ADDRESSEE -> names(recommendation.addressee());
            case RATING -> value.equals(NOT_ASSESSED)
                    ? recommendation.assessment().isEmpty()
                    : value.equalsIgnoreCase(recommendation.assessment());
            case DIFFERS -> entry.differs();
            case OVERDUE -> entry.overdue(today);
            case DUE_BEFORE -> recommendation.due().known() && recommendation.due().until().isBefore(day().from());
            case DUE_AFTER -> recommendation.due().known() && recommendation.due().from().isAfter(day().until());
            case STATE -> recommendation.state().kind().words().equalsIgnoreCase(value);
            case RESPONSE -> recommendation.followUp().response().kind().words().equalsIgnoreCase(value);
            case SILENT -> entry.heard().map(day -> day.isBefore(today.minusDays(Long.parseLong(value)))).orElse(true);
            case EVIDENCE -> entry.evidence().isEmpty() == value.equals(WITHOUT);
            case WORDS -> holdsAll(entry.words());
        };
    }

    private boolean holdsAll(String words) {
        String lower = words.toLowerCase(Locale.UK);
        return Stream.of(value.toLowerCase(Locale.UK).split(" ")).allMatch(lower::contains);
    }

    private boolean names(String name) {
        return name.toLowerCase(Locale.UK).contains(value.toLowerCase(Locale.UK));
    }

    private FuzzyDate day() {
        return FuzzyDate.parse(value);
    }

    private static String choice(Kind kind, String written) {
        List<String> choices = choices(kind);
        need(!written.isEmpty(), kind, "Choose one of its words.");
        if (choices.isEmpty()) {
            return written;
        }
        return choices.stream().filter(written::equalsIgnoreCase).findFirst().orElseThrow(() -> new Problem(
                kind.words() + " cannot be “" + written + "”.", "Use one of: " + String.join(", ", choices) + "."));
    }

    private static void need(boolean met, Kind kind, String whatToDo) {
        if (!met) {
            throw new Problem("“" + kind.words() + "” needs something to look for.", whatToDo);
        }
    }

    /** The words that occur in a register, to choose from: {@link #choices} where they are always the same. */
    static List<String> offered(Kind kind, List<RegisterEntry> entries) {
        List<String> always = choices(kind);
        return always.isEmpty()
                ? entries.stream()
                        .flatMap(entry -> word(kind, entry).stream())
                        .filter(word -> !word.isBlank())
                        .distinct()
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList()
                : always;
    }

    private static Optional<String> word(Kind kind, RegisterEntry entry) {
        return switch (kind) {
            case OWNER -> Optional.of(entry.recommendation().owner());
            case REVIEW -> Optional.of(entry.review().title());
            case COMMITTEE -> Optional.of(entry.committee());
            case ADDRESSEE -> Optional.of(entry.recommendation().addressee());
            case RATING -> Optional.of(entry.recommendation().assessment()).map(
                    word -> word.isEmpty() ? NOT_ASSESSED : word);
            default -> Optional.empty();
        };
    }
}
