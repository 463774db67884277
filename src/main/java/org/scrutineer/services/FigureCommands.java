package org.scrutineer.services;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.history.ActionCommand;
import org.scrutineer.services.StatedFigure.Confidence;
import org.scrutineer.services.StatedFigure.Stated;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that keep what is stated about services. */
public final class FigureCommands {
    private FigureCommands() {}

    public static Object[] all(Opener<ServiceDesk> opener, Console console) {
        return new Object[]{new Add(opener, console), new Change(opener, console)};
    }

    /** What was stated; what is not given stays as it is. */
    static final class Details {
        @Option(names = "--amount", paramLabel = "TEXT", description = "The amount as it was stated: “about 1,800”.")
        private Optional<String> amount = Optional.empty();

        @Option(names = "--unit", paramLabel = "TEXT", description = "What it counts or measures: “people”, “£ an hour”.")
        private Optional<String> unit = Optional.empty();

        @Option(names = "--confidence", paramLabel = "WORD", description = "counted, estimated, guessed or “not known”.")
        private Optional<String> confidence = Optional.empty();

        @Option(names = "--source", paramLabel = "TEXT", description = "Who stated it, or where.")
        private Optional<String> source = Optional.empty();

        @Option(names = "--as-at", paramLabel = "WHEN", description = "The day or time that it is of, as you write it.")
        private Optional<String> asAt = Optional.empty();

        Stated stated(Stated before) {
            return new Stated(
                    amount.orElse(before.amount()), unit.orElse(before.unit()), source.orElse(before.source()),
                    asAt.orElse(before.asAt()));
        }

        Optional<Confidence> confidence(Optional<Confidence> before) {
            return confidence.map(word -> Optional.of(Confidence.called(word).orElseThrow(() -> new Problem(
                    "“" + word + "” does not say how sure a figure is.",
                    "Give one of these: " + Stream.of(Confidence.values()).map(Confidence::plain)
                            .collect(Collectors.joining(", ")) + "."))))
                    .orElse(before);
        }
    }

    @Command(name = "add", description = "Keeps a figure as it was stated, with how sure it is.")
    static final class Add extends ActionCommand<ServiceDesk> {
        @Parameters(index = "0", paramLabel = "NAME", description = "The service’s title or a part of it.")
        private String service;

        @Parameters(index = "1", paramLabel = "WORDS", description = "What it is a figure of.")
        private String words;

        @Mixin
        private Details details;

        Add(Opener<ServiceDesk> opener, Console console) {
            super(opener, console, ServiceDesk::ledger);
        }

        @Override
        protected Made make(ServiceDesk desk) {
            if (words.isBlank()) {
                throw new Problem("It is not said what this is a figure of.", "Say it in a few words.");
            }
            Service of = desk.service(service);
            StatedFigure figure = new StatedFigure(
                    desk.ledger().newId(), of.id(), desk.nextFigure(of), words.strip(),
                    details.stated(new Stated("", "", "", "")), details.confidence(Optional.empty()));
            return new Made(ServiceEdits.figure(figure), said(figure) + " is kept for " + of.title() + ".");
        }
    }

    @Command(name = "change", description = "Changes a figure that was stated.")
    static final class Change extends ActionCommand<ServiceDesk> {
        @Parameters(index = "0", paramLabel = "NAME", description = "The service’s title or a part of it.")
        private String service;

        @Parameters(index = "1", paramLabel = "FIGURE", description = "Its words or a part of them.")
        private String figure;

        @Option(names = "--words", paramLabel = "TEXT", description = "What it is a figure of.")
        private Optional<String> words = Optional.empty();

        @Option(names = "--delete", description = "Takes it out; undo brings it back.")
        private boolean delete;

        @Mixin
        private Details details;

        Change(Opener<ServiceDesk> opener, Console console) {
            super(opener, console, ServiceDesk::ledger);
        }

        @Override
        protected Made make(ServiceDesk desk) {
            Service of = desk.service(service);
            StatedFigure before = desk.figure(of, figure);
            if (delete) {
                return new Made(ServiceEdits.delete(before), said(before) + " is taken out.");
            }
            StatedFigure after = new StatedFigure(
                    before.id(), before.service(), before.ordinal(),
                    words.filter(text -> !text.isBlank()).orElse(before.words()).strip(),
                    details.stated(before.stated()), details.confidence(before.confidence()));
            return new Made(ServiceEdits.figure(after), said(after) + " is changed.");
        }
    }

    private static String said(StatedFigure figure) {
        return "“" + figure.words() + "”";
    }
}
