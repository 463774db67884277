package org.scrutineer.meetings;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutineer.committees.Titled;
import org.scrutineer.meetings.MeetingCommand.Needs;
import org.scrutineer.meetings.MinutesDesk.Choice;
import org.scrutineer.meetings.MinutesDesk.Offered;
import org.scrutineer.meetings.MinutesDesk.Setting;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads minutes from a text file, shows what they seem to say with a number each, and takes what is asked for. */
@Command(name = "minutes", description = "Reads the text of minutes and takes from it what is asked for, and nothing else.")
public final class MinutesCommand implements Callable<Integer> {
    private static final int NEEDS_A_PERSON = 1;
    private static final String ALL = "all";
    private static final String OFFERED = "offered";
    private static final List<String> COLUMNS = List.of("number", "kind", "text", "is");

    private final Opener<Needs> opener;
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The minutes as plain text.")
    private Path file;

    @Option(names = "--meeting", required = true, paramLabel = "MEETING", description = "Its committee and date or a part of them, or its date alone.")
    private String meeting;

    @Option(names = "--item", paramLabel = "TITLE", description = "The agenda item that they are about.")
    private Optional<String> item = Optional.empty();

    @Option(names = "--review", paramLabel = "NAME", description = "The review whose recommendations they name.")
    private Optional<String> review = Optional.empty();

    @Option(names = "--take", paramLabel = "NUMBERS", description = "What to take: all, or numbers such as 1,2,5. Without it nothing is taken.")
    private Optional<String> take = Optional.empty();

    @Option(names = "--confirm", paramLabel = "REFS", description = "The recommendations whose assessments were confirmed, such as 2,4-7; needed where the text does not name them.")
    private Optional<String> confirm = Optional.empty();

    @Option(names = "--json", description = "Answers with one JSON array of objects.")
    private boolean json;

    @Mixin
    private WorkspaceOption workspace;

    public MinutesCommand(Opener<Needs> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    /** @return 1 while something of the minutes waits for a person, 0 when all of it is in the meeting */
    @Override
    public Integer call() {
        String text = text();
        return workspace.open(opener, needs -> answer(needs, text));
    }

    private int answer(Needs needs, String text) {
        Setting setting = setting(needs);
        List<Offered> read = needs.desk().read(setting, text);
        List<Offered> offers = confirm
                .map(refs -> needs.desk().confirming(setting, read, References.list(refs)))
                .orElse(read);
        if (offers.isEmpty()) {
            throw new Problem(
                    file.getFileName() + " has nothing that minutes usually say.",
                    "Give the text of the minutes, with what was AGREED or RESOLVED.");
        }
        List<Integer> chosen = take.map(wanted -> chosen(wanted, offers)).orElse(List.of());
        List<Map<String, Object>> objects = objects(offers, chosen);
        String said = chosen.isEmpty()
                ? "Nothing was taken. Say --take all, or the numbers." + unnamed(offers, chosen)
                : MeetingCommand.said(needs.ledger().apply(needs.desk().take(
                        setting, choices(offers, chosen)))) + unnamed(offers, chosen);
        if (json) {
            console.json(objects);
        } else {
            console.table(COLUMNS, objects.stream()
                    .map(each -> COLUMNS.stream().map(column -> String.valueOf(each.get(column))).toList())
                    .toList());
            console.line(said);
        }
        return objects.stream().anyMatch(each -> OFFERED.equals(each.get("is"))) ? NEEDS_A_PERSON : 0;
    }

    private Setting setting(Needs needs) {
        Meeting at = needs.listing().meeting(meeting);
        return needs.desk().setting(
                at.id(), item.map(title -> Titled.find(
                        needs.store().agenda(at.id()), AgendaItem::title, title, "agenda item",
                        "Add it first: scrutineer agenda add TITLE --meeting MEETING.").id()),
                needs.subject(review));
    }

    /** What is missing before a confirmation that names no recommendations can be taken. */
    private static String unnamed(List<Offered> offers, List<Integer> chosen) {
        return offers.stream()
                .filter(offered -> offered.guessed() && !offered.here())
                .findFirst()
                .filter(offered -> offered.offer() instanceof Offer.Agreed)
                .map(offered -> "\n" + offered.offer().kind()
                        + " does not say which assessments it confirms. Say it with "
                        + "--confirm; assessed are " + String.join(",", ((Offer.Agreed) offered.offer()).refs()) + ".")
                .orElse("");
    }

    /** The numbers to take; of all those that the meeting does not have yet. */
    private static List<Integer> chosen(String wanted, List<Offered> offers) {
        List<Integer> numbers = new ArrayList<>();
        if (wanted.strip().equalsIgnoreCase(ALL)) {
            for (int number = 1; number <= offers.size(); number++) {
                if (!offers.get(number - 1).here() && !offers.get(number - 1).guessed()) {
                    numbers.add(number);
                }
            }
            return numbers;
        }
        for (String part : wanted.split(",")) {
            if (!part.strip().matches("\\d{1,4}") || Integer.parseInt(part.strip()) < 1
                    || Integer.parseInt(part.strip()) > offers.size()) {
                throw new Problem(
                        "There is no offer “" + part.strip() + "”.",
                        "Give numbers from 1 to " + offers.size() + " with commas between them, or all.");
            }
            int number = Integer.parseInt(part.strip());
            if (offers.get(number - 1).guessed()) {
                throw new Problem(
                        "The text does not say which assessments offer " + number + " confirms.",
                        "Name them with --confirm, such as --confirm 2,4-7.");
            }
            numbers.add(number);
        }
        return numbers.stream().distinct().sorted().toList();
    }

    private static List<Choice> choices(List<Offered> offers, List<Integer> chosen) {
        List<Choice> choices = new ArrayList<>();
        offers.forEach(offered -> choices.add(new Choice(
                offered.offer(), chosen.contains(choices.size() + 1))));
        return choices;
    }

    private static List<Map<String, Object>> objects(List<Offered> offers, List<Integer> chosen) {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (Offered offered : offers) {
            int number = objects.size() + 1;
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("number", number);
            object.put("kind", offered.offer().kind());
            object.put("text", offered.offer().text());
            object.put("is", chosen.contains(number) ? "taken" : offered.here() ? "in the meeting" : OFFERED);
            offered.offer().parts().forEach(part -> object.put(
                    key(part.name()), part.value().isEmpty() ? null : part.value()));
            if (offered.offer() instanceof Offer.Agreed agreed) {
                object.put("comesTo", agreed.sense().words());
            }
            objects.add(object);
        }
        return objects;
    }

    /** "Said by" is saidBy, as JSON has its names. */
    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (String word : name.split(" ")) {
            key.append(key.isEmpty() ? word.toLowerCase(Locale.UK) : Wishes.sentence(word));
        }
        return key.toString();
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (MalformedInputException encoded) {
            throw new Problem(
                    file.getFileName() + " is not plain text in UTF-8.", "Save the minutes as plain text.", encoded);
        } catch (IOException unreadable) {
            throw new Problem(
                    file + " cannot be read.", "Check that the file is there and can be opened.", unreadable);
        }
    }
}
