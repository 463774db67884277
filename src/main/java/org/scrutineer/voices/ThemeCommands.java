package org.scrutineer.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.history.ActionCommand;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that put the themes of an event in order. */
public final class ThemeCommands {
    private ThemeCommands() {}

    public static Object[] all(Opener<VoicesDesk> opener, Console console) {
        return new Object[]{
                new Join(opener, console), new Part(opener, console), new Rename(opener, console),
                new Add(opener, console)
        };
    }

    /** About the themes of one event. */
    abstract static class OfEvent extends ActionCommand<VoicesDesk> {
        @Option(names = "--event", required = true, paramLabel = "TITLE", description = "The event, or a part of its title.")
        private String event;

        OfEvent(Opener<VoicesDesk> opener, Console console) {
            super(opener, console, VoicesDesk::ledger);
        }

        @Override
        protected final Made make(VoicesDesk desk) {
            return make(desk, desk.named(event));
        }

        abstract Made make(VoicesDesk desk, Voices voices);
    }

    @Command(name = "join", description = "Joins themes that are nearly the same; each keeps its name and its comments.")
    static final class Join extends OfEvent {
        @Parameters(arity = "0..*", paramLabel = "THEME", description = "Their numbers or names.")
        private List<String> themes = new ArrayList<>();

        @Option(names = "--into", paramLabel = "THEME", description = "The theme that they count for from now on.")
        private Optional<String> into = Optional.empty();

        @Option(names = "--suggested", description = "Joins all that have nearly the same name.")
        private boolean suggested;

        Join(Opener<VoicesDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(VoicesDesk desk, Voices voices) {
            if (suggested) {
                List<ThemeLikeness.Alike> alike = ThemeLikeness.find(voices);
                int count = alike.stream().mapToInt(each -> each.others().size()).sum();
                return new Made(
                        VoicesEdits.joinSuggested(voices, alike),
                        Counted.of(count, "theme") + (count == 1 ? " is" : " are") + " joined; "
                                + (voices.standing().size() - count) + " are left.");
            }
            if (into.isEmpty() || themes.isEmpty()) {
                throw new Problem(
                        "It is not said which themes are to be joined.",
                        "Give them and --into THEME, or --suggested for all with nearly the same name.");
            }
            Theme target = VoicesDesk.theme(voices, into.get());
            List<Theme> joined = themes.stream().map(wanted -> VoicesDesk.theme(voices, wanted)).toList();
            return new Made(
                    VoicesEdits.join(voices, target, joined),
                    Counted.of(joined.size(), "theme") + " joined into " + voices.standing(target).label() + ".");
        }
    }

    @Command(name = "part", description = "Lets a theme that was joined stand for itself again.")
    static final class Part extends OfEvent {
        @Parameters(paramLabel = "THEME", description = "Its number or name.")
        private String theme;

        Part(Opener<VoicesDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(VoicesDesk desk, Voices voices) {
            Theme parted = VoicesDesk.theme(voices, theme);
            return new Made(VoicesEdits.part(parted), "Theme " + parted.label() + " stands for itself.");
        }
    }

    @Command(name = "rename", description = "Gives a theme another name.")
    static final class Rename extends OfEvent {
        @Parameters(index = "0", paramLabel = "THEME", description = "Its number or name.")
        private String theme;

        @Parameters(index = "1", paramLabel = "NAME", description = "The name from now on.")
        private String name;

        Rename(Opener<VoicesDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(VoicesDesk desk, Voices voices) {
            Theme renamed = VoicesDesk.theme(voices, theme);
            return new Made(
                    VoicesEdits.rename(renamed, name), "Theme " + renamed.number() + " is called “" + name + "”.");
        }
    }

    @Command(name = "add", description = "Adds a theme at the end of a question.")
    static final class Add extends OfEvent {
        @Parameters(paramLabel = "NAME", description = "Its name.")
        private String name;

        @Option(names = "--question", paramLabel = "NUMBER", description = "The question’s number; none where the event has no questions.")
        private Optional<String> question = Optional.empty();

        Add(Opener<VoicesDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(VoicesDesk desk, Voices voices) {
            Optional<Question> under = question.map(number -> voices.questions().stream()
                    .filter(each -> each.number().equalsIgnoreCase(number.strip()))
                    .findFirst()
                    .orElseThrow(() -> new Problem(
                            "There is no question " + number + ".", "Run “scrutineer list themes” to see them.")));
            Theme added = NewTheme.of(voices, desk.ledger().newId(), under, name.strip());
            return new Made(VoicesEdits.add(added), "Theme " + added.label() + " is added.");
        }
    }
}
