package org.scrutineer.voices;

import java.util.Optional;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that code comments and make evidence of them. */
public final class CommentCommands {
    private CommentCommands() {}

    public static Object[] all(Opener<VoicesDesk> opener, Console console) {
        return new Object[]{
                new Move(opener, console), new LinkTo(opener, console), new Unlink(opener, console)
        };
    }

    /** About one comment. */
    abstract static class One extends ThemeCommands.OfEvent {
        @Parameters(index = "0", paramLabel = "COMMENT", description = "Its number in the event, as “list comments” shows it.")
        private int number;

        One(Opener<VoicesDesk> opener, Console console) {
            super(opener, console);
        }

        Comment comment(Voices voices) {
            return VoicesDesk.comment(voices, number);
        }

        int number() {
            return number;
        }
    }

    @Command(name = "move", description = "Codes a comment to another theme; where it was noted stays known.")
    static final class Move extends One {
        @Option(names = "--to", required = true, paramLabel = "THEME", description = "The theme’s number or name.")
        private String theme;

        Move(Opener<VoicesDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(VoicesDesk desk, Voices voices) {
            Theme to = VoicesDesk.theme(voices, theme);
            return new Made(
                    VoicesEdits.move(comment(voices), Optional.of(to)),
                    "Comment " + number() + " is moved to " + to.label() + ".");
        }
    }

    /** About a comment and a recommendation. */
    abstract static class WithRecommendation extends One {
        @Option(names = "--recommendation", required = true, paramLabel = "REF", description = "The recommendation’s reference.")
        private String ref;

        @Option(names = "--review", paramLabel = "TITLE", description = "Its review; not needed while only one has that reference.")
        private Optional<String> review = Optional.empty();

        WithRecommendation(Opener<VoicesDesk> opener, Console console) {
            super(opener, console);
        }

        VoicesDesk.Target target(VoicesDesk desk) {
            return desk.target(review, ref);
        }
    }

    @Command(name = "link", description = "Makes a comment evidence for a recommendation.")
    static final class LinkTo extends WithRecommendation {
        LinkTo(Opener<VoicesDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(VoicesDesk desk, Voices voices) {
            VoicesDesk.Target target = target(desk);
            return new Made(
                    VoicesEdits.link(Comment.Link.of(comment(voices), target.id()), target.ref()),
                    "Comment " + number() + " is evidence for " + target.label() + ".");
        }
    }

    @Command(name = "unlink", description = "Takes a comment out of the evidence for a recommendation.")
    static final class Unlink extends WithRecommendation {
        Unlink(Opener<VoicesDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        Made make(VoicesDesk desk, Voices voices) {
            VoicesDesk.Target target = target(desk);
            Comment.Link link = voices.linksOf(comment(voices)).stream()
                    .filter(each -> each.recommendation().equals(target.id()))
                    .findFirst()
                    .orElseThrow(() -> new Problem(
                            "Comment " + number() + " is no evidence for " + target.label() + ".",
                            "Run “scrutineer list comments” to see what each is evidence for."));
            return new Made(
                    VoicesEdits.unlink(link, target.ref()),
                    "Comment " + number() + " is no longer evidence for " + target.label() + ".");
        }
    }
}
