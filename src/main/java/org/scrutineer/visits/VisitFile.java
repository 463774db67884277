package org.scrutineer.visits;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Edit;
import org.scrutineer.providers.Provider;
import org.scrutineer.ui.Problem;
import org.scrutineer.visits.Found.Doing;
import org.scrutineer.visits.Found.Finding;
import org.scrutineer.visits.Found.Quote;
import org.scrutineer.visits.Found.Requirement;
import org.scrutineer.visits.Scored.Agreed;
import org.scrutineer.visits.Scored.Answer;
import org.scrutineer.visits.Scored.NotApplicable;

/**
 * The record of one visit as a JSON file, such as another program writes it. Read whole or refused with one sentence;
 * photographs are added one by one, each with its words.
 */
final class VisitFile {
    static final int MOST_BYTES = 5_000_000;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final VisitDesk desk;
    private final Whole whole;
    private final List<Edit> edits = new ArrayList<>();

    private record Whole(
            String provider, String branch, String kind, String on, String until, String questions, String lead,
            List<String> assessors, String summary, String drafted, String sent, String outcome, String reason,
            String reply, String replied, List<Score> scores, List<Agreement> agreed, List<Left> notApplicable,
            List<Said> quotations, List<Seen> findings, List<Wanted> requirements) {}

    private record Score(String question, String by, String score, String note) {}

    private record Agreement(String topic, String by, String score) {}

    private record Left(String standard, String reason) {}

    private record Said(String standard, String words, String role) {}

    private record Seen(String standard, String kind, String words) {}

    private record Wanted(
            String words, Integer finding, String owner, String due, String state, String closed, String note) {}

    /** What a file says, ready to be written as one set. */
    record Read(Visit visit, List<Edit> edits) {}

    private VisitFile(VisitDesk desk, Whole whole) {
        this.desk = desk;
        this.whole = whole;
    }

    /** @throws Problem that says what is wrong with the file */
    static Read read(VisitDesk desk, byte[] file) {
        try {
            Whole whole = JSON.readValue(new String(file, StandardCharsets.UTF_8), Whole.class);
            if (whole == null) {
                throw new Problem("The file is empty.", HELP);
            }
            return new VisitFile(desk, whole).read();
        } catch (JsonProcessingException unreadable) {
            throw new Problem(
                    "The file is not the record of a visit in JSON"
                            + (unreadable.getLocation() == null
                                    ? "."
                                    : ": line " + unreadable.getLocation().getLineNr() + " cannot be read."),
                    HELP, unreadable);
        }
    }

    private static final String HELP = "The guide shows what such a file holds.";

    private Read read() {
        Provider provider = desk.providers().provider(needed(whole.provider(), "names no provider"));
        QuestionSet set = desk.questionSet(optional(whole.questions()));
        FuzzyDate day = VisitCommands.days(text(whole.on()), optional(whole.until()));
        VisitCommands.refuseTwice(desk, provider, day);
        Visit visit = new Visit(
                desk.ledger().newId(), provider.id(),
                optional(whole.branch()).map(name -> desk.providers().branch(provider, name).id()),
                VisitCommands.kind(optional(whole.kind()).orElse("planned")),
                new Visit.Plan(day, day, set.id(), text(whole.lead()),
                        some(whole.assessors()).map(VisitFile::text).toList(), state()),
                new Visit.Result(
                        optional(whole.outcome()).map(word -> desk.score(set, word)).orElse(""),
                        text(whole.reason()), text(whole.summary()),
                        new Visit.Reply(text(whole.reply()), FuzzyDate.parse(text(whole.replied()))),
                        new Visit.Dates(
                                FuzzyDate.parse(text(whole.drafted())), FuzzyDate.parse(text(whole.sent())),
                                FuzzyDate.UNKNOWN, FuzzyDate.UNKNOWN, FuzzyDate.UNKNOWN)));
        edits.addAll(VisitEdits.visit(visit));
        scored(visit.id(), set);
        found(visit, set);
        return new Read(visit, edits);
    }

    private Visit.State state() {
        return !text(whole.sent()).isEmpty()
                ? Visit.State.FINISHED
                : text(whole.drafted()).isEmpty() ? Visit.State.HELD : Visit.State.DRAFTED;
    }

    private void scored(UUID visit, QuestionSet set) {
        some(whole.scores()).forEach(each -> {
            String key = desk.question(set, text(each.question())).key();
            String by = needed(each.by(), "names no assessor for " + key);
            edits.addAll(VisitEdits.answer(visit, new Answer(
                    Answer.id(visit, key, by), key, by,
                    optional(each.score()).map(word -> desk.score(set, word)).orElse(""), text(each.note()))));
        });
        some(whole.agreed()).forEach(each -> {
            String key = set.standard(text(each.topic())).map(QuestionSet.Standard::key)
                    .orElseGet(() -> desk.question(set, text(each.topic())).key());
            edits.addAll(VisitEdits.agreed(visit, new Agreed(
                    Agreed.id(visit, key), key, desk.score(set, text(each.score())),
                    needed(each.by(), "does not say who agreed " + key))));
        });
        some(whole.notApplicable()).forEach(each -> {
            String key = desk.standard(set, text(each.standard())).key();
            edits.addAll(VisitEdits.notApplicable(visit, new NotApplicable(
                    NotApplicable.id(visit, key), key,
                    needed(each.reason(), "does not say why " + key + " does not apply"))));
        });
    }

    private void found(Visit visit, QuestionSet set) {
        some(whole.quotations()).forEach(each -> edits.addAll(VisitEdits.quote(visit.id(), new Quote(
                desk.ledger().newId(), desk.standard(set, text(each.standard())).key(),
                needed(each.words(), "has a quotation without words"), desk.role(visit, text(each.role()))))));
        List<UUID> findings = new ArrayList<>();
        some(whole.findings()).forEach(each -> {
            findings.add(desk.ledger().newId());
            edits.addAll(VisitEdits.finding(visit.id(), new Finding(
                    findings.getLast(), desk.standard(set, text(each.standard())).key(), findings.size(),
                    VisitNoteCommands.sort(text(each.kind())),
                    needed(each.words(), "has a finding without words"))));
        });
        int number = 0;
        for (Wanted each : some(whole.requirements()).toList()) {
            number++;
            edits.addAll(VisitEdits.requirement(visit.id(), new Requirement(
                    desk.ledger().newId(), finding(each.finding(), findings), number,
                    needed(each.words(), "has a requirement without words"),
                    new Doing(text(each.owner()), FuzzyDate.parse(text(each.due())), state(each.state()),
                            FuzzyDate.parse(text(each.closed())), text(each.note())))));
        }
    }

    private static Optional<UUID> finding(Integer number, List<UUID> findings) {
        if (number != null && (number < 1 || number > findings.size())) {
            throw new Problem("The file has no finding " + number + ".", HELP);
        }
        return Optional.ofNullable(number).map(each -> findings.get(each - 1));
    }

    private static Requirement.State state(String written) {
        String plain = optional(written).orElse("open").toLowerCase(Locale.UK);
        return Stream.of(Requirement.State.values()).filter(state -> state.plain().equals(plain)).findFirst()
                .orElseThrow(() -> new Problem(
                        "“" + written.strip() + "” is no state of a requirement.",
                        "Give one of these: open, met, dropped."));
    }

    private static <T> Stream<T> some(List<T> list) {
        return list == null ? Stream.empty() : list.stream().filter(Objects::nonNull);
    }

    private static String needed(String text, String otherwise) {
        return optional(text).orElseThrow(() -> new Problem("The file " + otherwise + ".", HELP));
    }

    private static Optional<String> optional(String text) {
        return Optional.of(text(text)).filter(each -> !each.isEmpty());
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
