package org.scrutineer.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.measures.Measure.Adding;
import org.scrutineer.measures.Measure.Frequency;
import org.scrutineer.measures.Measure.Meaning;
import org.scrutineer.measures.Measure.Polarity;
import org.scrutineer.measures.Measure.Standard;
import org.scrutineer.measures.Measure.Unit;
import org.scrutineer.history.ActionCommand;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that keep the list of measures. */
public final class MeasureCommands {
    private MeasureCommands() {}

    public static Object[] all(Opener<MeasureDesk> opener, Console console) {
        return new Object[]{new Add(opener, console), new Change(opener, console), new Remove(opener, console)};
    }

    abstract static class One extends ActionCommand<MeasureDesk> {
        @Parameters(index = "0", paramLabel = "NAME", description = "The measure’s name.")
        private String name;

        One(Opener<MeasureDesk> opener, Console console) {
            super(opener, console, MeasureDesk::ledger);
        }

        final String name() {
            return name;
        }
    }

    /** What a person says of a measure; what is left out stays as it is. */
    static final class Facts {
        @Option(names = "--definition", paramLabel = "TEXT", description = "What is counted.")
        private Optional<String> definition = Optional.empty();

        @Option(names = "--numerator", paramLabel = "TEXT", description = "In words, or the name of another measure.")
        private Optional<String> numerator = Optional.empty();

        @Option(names = "--denominator", paramLabel = "TEXT", description = "In words, or the name of another measure: the share is worked out where both are.")
        private Optional<String> denominator = Optional.empty();

        @Option(names = "--unit", paramLabel = "UNIT", description = "count, hours, percentage or pounds.")
        private Optional<String> unit = Optional.empty();

        @Option(names = "--polarity", paramLabel = "WAY", description = "higher, lower or neither: which is better.")
        private Optional<String> polarity = Optional.empty();

        @Option(names = "--adding", paramLabel = "WAY", description = "sum, last or mean: how months make a quarter.")
        private Optional<String> adding = Optional.empty();

        @Option(names = "--frequency", paramLabel = "HOW", description = "monthly, quarterly or yearly.")
        private Optional<String> frequency = Optional.empty();

        @Option(names = "--target", paramLabel = "TARGET", description = "“95%%”, or steps: “2024-25 90%%; 2025-26 95%%”. Empty takes it away.")
        private Optional<String> target = Optional.empty();

        @Option(names = "--bands", paramLabel = "BANDS", description = "From low to high: “red 85%% amber 95%% green”. A bound belongs to the band above it.")
        private Optional<String> bands = Optional.empty();

        @Option(names = "--within", paramLabel = "MEASURE", description = "The measure of which it counts a part.")
        private Optional<String> within = Optional.empty();

        @Option(names = "--also", paramLabel = "NAME", description = "One more name that files give it. May be given several times.")
        private List<String> also = List.of();

        Measure of(Measure before, MeasureDesk desk) {
            Meaning was = before.meaning();
            Unit counted = unit.map(text -> MeasureWords.choice(Unit.class, "unit", text)).orElse(was.unit());
            also.forEach(each -> desk.unused(each, Optional.of(before)));
            List<String> names = new ArrayList<>(before.aliases());
            also.stream().map(String::strip).filter(each -> !names.contains(each)).forEach(names::add);
            return new Measure(
                    before.id(), before.ordinal(), before.name(),
                    new Meaning(
                            definition.orElse(was.definition()), numerator.orElse(was.numerator()),
                            denominator.orElse(was.denominator()), counted,
                            adding.map(text -> MeasureWords.choice(Adding.class, "way to add months", text))
                                    .orElse(was.adding()),
                            frequency.map(text -> MeasureWords.choice(Frequency.class, "frequency", text))
                                    .orElse(was.frequency())),
                    standard(before.standard(), counted == Unit.PERCENTAGE), part(before, desk), names);
        }

        private Standard standard(Standard was, boolean percentage) {
            return new Standard(
                    polarity.map(text -> MeasureWords.choice(Polarity.class, "polarity", text)).orElse(was.polarity()),
                    target.map(text -> MeasureWords.readTargets(text, percentage)).orElse(was.targets()),
                    bands.map(text -> MeasureWords.readBands(text, percentage)).orElse(was.bands()));
        }

        private Optional<UUID> part(Measure before, MeasureDesk desk) {
            Optional<UUID> whole = within.isPresent()
                    ? within.filter(text -> !text.isBlank()).map(desk::measure).map(Measure::id)
                    : before.within();
            if (whole.filter(before.id()::equals).isPresent()) {
                throw new Problem("“" + before.name() + "” cannot be a part of itself.", "Name another measure.");
            }
            return whole;
        }
    }

    @Command(name = "add", description = "Adds a measure.")
    static final class Add extends One {
        @Mixin
        private Facts facts;

        Add(Opener<MeasureDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        protected Made make(MeasureDesk desk) {
            desk.unused(name(), Optional.empty());
            Measure made = facts.of(MeasureEdits.begun(name(), desk.nextPlace()), desk);
            return new Made(MeasureEdits.keep(made, desk.missing(made)), "The measure “" + made.name() + "” is added.");
        }
    }

    @Command(name = "change", description = "Changes a measure; one of the tool’s own becomes the council’s.")
    static final class Change extends One {
        @Mixin
        private Facts facts;

        @Option(names = "--name", paramLabel = "NAME", description = "Its new name; the old one stays as another name for it.")
        private Optional<String> renamed = Optional.empty();

        @Option(names = "--no-longer", paramLabel = "NAME", description = "A name that files do not give it. May be given several times.")
        private List<String> noLonger = List.of();

        Change(Opener<MeasureDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        protected Made make(MeasureDesk desk) {
            Measure before = desk.measure(name());
            renamed.ifPresent(to -> desk.unused(to, Optional.of(before)));
            Measure after = facts.of(before, desk);
            List<String> names = new ArrayList<>(after.aliases());
            noLonger.forEach(gone -> names.removeIf(gone.strip()::equalsIgnoreCase));
            Measure made = after.alsoCalled(names);
            Measure named = renamed.map(made::renamed).orElse(made);
            return new Made(MeasureEdits.keep(named, desk.missing(named)),
                    "The measure “" + named.name() + "” is changed.");
        }
    }

    @Command(name = "remove", description = "Takes a measure out of the list; what was returned for it stays.")
    static final class Remove extends One {
        Remove(Opener<MeasureDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        protected Made make(MeasureDesk desk) {
            Measure measure = desk.measure(name());
            return new Made(MeasureEdits.remove(measure), "The measure “" + measure.name() + "” is removed.");
        }
    }
}
