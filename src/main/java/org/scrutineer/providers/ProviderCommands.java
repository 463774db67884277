package org.scrutineer.providers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that keep the register of providers. */
public final class ProviderCommands {
    private ProviderCommands() {}

    public static Object[] all(Opener<ProviderDesk> opener, Console console) {
        return new Object[]{
                new Add(opener, console), new Change(opener, console), new Event(opener, console),
                new Rate(opener, console), new BranchCommand(opener, console), new ContactCommand(opener, console)
        };
    }

    @Command(name = "add", description = "Puts a provider into the register.")
    static final class Add extends ProviderCommand {
        @Option(names = "--framework", paramLabel = "TEXT", description = "The framework or contract that it is on.")
        private String framework = "";

        @Option(names = "--registration", paramLabel = "TEXT", description = "The regulator’s number.")
        private String registration = "";

        @Option(names = "--also", paramLabel = "NAME", description = "Another name for it, as files write it. May be given several times.")
        private List<String> also = List.of();

        Add(Opener<ProviderDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        protected Made make(ProviderDesk desk) {
            Stream.concat(Stream.of(name()), also.stream()).forEach(each -> desk.unused(each, Optional.empty()));
            Provider provider = new Provider(
                    desk.ledger().newId(), name().strip(), also, framework.strip(), registration.strip(), "");
            return new Made(ProviderEdits.provider(provider), provider.name() + " is in the register.");
        }
    }

    @Command(name = "change", description = "Changes what the register says of a provider.")
    static final class Change extends ProviderCommand {
        @Option(names = "--name", paramLabel = "NAME", description = "Its new name; the old one stays as another name for it.")
        private Optional<String> renamed = Optional.empty();

        @Option(names = "--framework", paramLabel = "TEXT", description = "The framework or contract that it is on.")
        private Optional<String> framework = Optional.empty();

        @Option(names = "--registration", paramLabel = "TEXT", description = "The regulator’s number.")
        private Optional<String> registration = Optional.empty();

        @Option(names = "--also", paramLabel = "NAME", description = "One more name for it. May be given several times.")
        private List<String> also = List.of();

        @Option(names = "--no-longer", paramLabel = "NAME", description = "A name that it does not go by. May be given several times.")
        private List<String> noLonger = List.of();

        @Option(names = "--note", paramLabel = "TEXT", description = "What else is to be known of it.")
        private Optional<String> note = Optional.empty();

        Change(Opener<ProviderDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        protected Made make(ProviderDesk desk) {
            Provider before = desk.provider(name());
            Stream.concat(renamed.stream(), also.stream()).forEach(each -> desk.unused(each, Optional.of(before)));
            Set<String> names = new LinkedHashSet<>(before.alsoKnown());
            names.addAll(also);
            noLonger.forEach(gone -> names.removeIf(gone.strip()::equalsIgnoreCase));
            Provider after = new Provider(
                    before.id(), before.name(), new ArrayList<>(names), framework.orElse(before.framework()),
                    registration.orElse(before.registration()), note.orElse(before.note()));
            Provider named = renamed.map(after::renamed).orElse(after);
            return new Made(ProviderEdits.provider(named), named.name() + " is changed.");
        }
    }

    @Command(name = "event", description = "Says what became of a provider.")
    static final class Event extends ProviderCommand {
        @Parameters(index = "1", paramLabel = "KIND", description = "joined, merged, withdrew, suspended, unable, bridging or resumed.")
        private String kind;

        @Option(names = "--on", paramLabel = "WHEN", description = "When, as people write it: “3 March 2027”, “Spring 2027”. Today when left out.")
        private Optional<String> on = Optional.empty();

        @Option(names = "--other", paramLabel = "PROVIDER", description = "The provider that it merged into, or for which it bridges.")
        private Optional<String> other = Optional.empty();

        @Option(names = "--note", paramLabel = "TEXT", description = "What else is to be known of it.")
        private String note = "";

        @Option(names = "--reason", paramLabel = "TEXT", description = "Why, as history shows it.")
        private Optional<String> reason = Optional.empty();

        Event(Opener<ProviderDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        protected Made make(ProviderDesk desk) {
            Provider provider = desk.provider(name());
            ProviderEvent.Kind what = ProviderEvent.Kind.named(kind).orElseThrow(() -> new Problem(
                    "“" + kind + "” is nothing that becomes of a provider.",
                    "Give one of these: " + Stream.of(ProviderEvent.Kind.values()).map(ProviderEvent.Kind::plain)
                            .collect(Collectors.joining(", ")) + "."));
            Optional<UUID> into = other.map(desk::provider).map(Provider::id);
            if (into.filter(provider.id()::equals).isPresent()) {
                throw new Problem(provider.name() + " cannot be the other provider too.", "Name another one.");
            }
            FuzzyDate when = on.map(FuzzyDate::parse).orElseGet(() -> FuzzyDate.on(desk.today().get()));
            ProviderEvent event = new ProviderEvent(
                    desk.ledger().newId(), provider.id(), what, when, into, note.strip());
            return new Made(ProviderEdits.event(provider, event, reason),
                    provider.name() + ": " + what.plain() + other.map(named -> " " + desk.provider(named).name())
                            .orElse("") + (when.text().isEmpty() ? "" : ", " + when.text()) + ".");
        }
    }

    @Command(name = "rate", description = "Keeps a rating of a provider or of one of its branches; earlier ones stay.")
    static final class Rate extends ProviderCommand {
        @Option(names = "--scheme", required = true, paramLabel = "NAME", description = "CQC, PAMMS or “Care Inspectorate”.")
        private String scheme;

        @Option(names = "--rating", required = true, paramLabel = "WORD", description = "In the scheme’s words, or another word for one.")
        private String rating;

        @Option(names = "--aspect", paramLabel = "TEXT", description = "The domain or standard; the overall rating when left out.")
        private String aspect = "";

        @Option(names = "--branch", paramLabel = "NAME", description = "The branch that was rated; the whole provider when left out.")
        private Optional<String> branch = Optional.empty();

        @Option(names = "--on", paramLabel = "WHEN", description = "The date of the rating, as people write it.")
        private String on = "";

        @Option(names = "--link", paramLabel = "ADDRESS", description = "Where it is published.")
        private String link = "";

        Rate(Opener<ProviderDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        protected Made make(ProviderDesk desk) {
            Provider provider = desk.provider(name());
            ProviderSchemes schemes = desk.schemes();
            RatingScheme under = schemes.named(scheme);
            ProviderRating made = new ProviderRating(
                    desk.ledger().newId(), provider.id(), branch.map(each -> desk.branch(provider, each).id()),
                    under.name(), aspect.strip(), schemes.level(under, rating).word(), FuzzyDate.parse(on),
                    link.strip());
            return new Made(ProviderEdits.rating(provider, made),
                    provider.name() + " is rated " + made.word() + " by " + under.name()
                            + (made.aspect().isEmpty() ? "" : " for " + made.aspect()) + "." + holds(desk, made));
        }

        /** A rating without a date cannot take the place of one that has a date. */
        private static String holds(ProviderDesk desk, ProviderRating made) {
            return Optional.ofNullable(desk.providers().register().current(made.provider(), made.scheme())
                    .get(made.aspect()))
                    .filter(before -> before.rated().known() && !made.rated().known() && made.branch().isEmpty())
                    .map(before -> " It has no date, so the rating of " + before.rated().text() + " still holds.")
                    .orElse("");
        }
    }

    @Command(name = "branch", description = "Keeps a branch of a provider.")
    static final class BranchCommand extends ProviderCommand {
        @Parameters(index = "1", paramLabel = "BRANCH", description = "Its name.")
        private String branch;

        @Option(names = "--area", paramLabel = "TEXT", description = "The area that it serves.")
        private Optional<String> area = Optional.empty();

        @Option(names = "--registration", paramLabel = "TEXT", description = "The regulator’s number of this location.")
        private Optional<String> registration = Optional.empty();

        BranchCommand(Opener<ProviderDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        protected Made make(ProviderDesk desk) {
            Provider provider = desk.provider(name());
            Optional<Provider.Branch> before = desk.providers().branches().stream()
                    .filter(each -> each.provider().equals(provider.id())
                            && each.name().equalsIgnoreCase(branch.strip()))
                    .findFirst();
            Provider.Branch made = new Provider.Branch(
                    before.map(Provider.Branch::id).orElseGet(desk.ledger()::newId), provider.id(), branch.strip(),
                    area.or(() -> before.map(Provider.Branch::area)).orElse(""),
                    registration.or(() -> before.map(Provider.Branch::registration)).orElse(""));
            return new Made(ProviderEdits.branch(provider, made),
                    made.name() + " is kept as a branch of " + provider.name() + ".");
        }
    }

    @Command(name = "contact", description = "Keeps somebody to speak to at a provider; never printed in a paper.")
    static final class ContactCommand extends ProviderCommand {
        @Parameters(index = "1", paramLabel = "PERSON", description = "The name.")
        private String person;

        @Option(names = "--post", paramLabel = "TEXT", description = "Such as registered manager.")
        private Optional<String> post = Optional.empty();

        @Option(names = "--email", paramLabel = "ADDRESS", description = "The e-mail address.")
        private Optional<String> email = Optional.empty();

        @Option(names = "--telephone", paramLabel = "NUMBER", description = "The telephone number.")
        private Optional<String> telephone = Optional.empty();

        ContactCommand(Opener<ProviderDesk> opener, Console console) {
            super(opener, console);
        }

        @Override
        protected Made make(ProviderDesk desk) {
            Provider provider = desk.provider(name());
            Optional<Provider.Contact> before = desk.providers().contacts().stream()
                    .filter(each -> each.provider().equals(provider.id())
                            && each.name().equalsIgnoreCase(person.strip()))
                    .findFirst();
            Provider.Contact made = new Provider.Contact(
                    before.map(Provider.Contact::id).orElseGet(desk.ledger()::newId), provider.id(), person.strip(),
                    post.or(() -> before.map(Provider.Contact::post)).orElse(""),
                    email.or(() -> before.map(Provider.Contact::email)).orElse(""),
                    telephone.or(() -> before.map(Provider.Contact::telephone)).orElse(""));
            return new Made(ProviderEdits.contact(provider, made),
                    made.name() + " is kept as a contact at " + provider.name() + ".");
        }
    }
}
