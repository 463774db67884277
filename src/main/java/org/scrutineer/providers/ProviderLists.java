package org.scrutineer.providers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.providers.Provider.Branch;
import org.scrutineer.providers.Provider.Contact;
import org.scrutineer.providers.ProviderEvent.Standing;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the register of providers, and how they are rated. */
public final class ProviderLists {
    private ProviderLists() {}

    public static Object[] all(Opener<ProviderDesk> opener, Console console) {
        return new Object[]{new Providers(opener, console), new Ratings(opener, console)};
    }

    @Command(name = "providers", description = "Lists the providers with their ratings, branches and what became of them.")
    static final class Providers extends ListCommand<ProviderDesk> {
        @Option(names = "--framework", paramLabel = "TEXT", description = "Only those on this framework or contract.")
        private Optional<String> framework = Optional.empty();

        @Option(names = "--contacts", description = "Gives the people at each provider too: personal data.")
        private boolean contacts;

        Providers(Opener<ProviderDesk> opener, Console console) {
            super(opener, console, List.of("name", "framework", "standing", "registration", "rated"));
        }

        @Override
        protected List<Map<String, Object>> objects(ProviderDesk desk) {
            ProviderRegister register = desk.providers().register();
            return on(register, framework).stream().map(provider -> object(register, provider)).toList();
        }

        private Map<String, Object> object(ProviderRegister register, Provider provider) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("name", provider.name());
            object.put("framework", orNull(provider.framework()));
            object.put("standing", plain(register.standing(provider.id())));
            object.put("registration", orNull(provider.registration()));
            object.put("alsoKnown", provider.alsoKnown());
            object.put("note", orNull(provider.note()));
            object.put("rated", register.ratings(provider.id()).stream()
                    .filter(rating -> rating.overall() && isCurrent(register, rating))
                    .map(rating -> rating.scheme() + " " + rating.word())
                    .toList());
            object.put("ratings", register.ratings(provider.id()).stream()
                    .map(rating -> rating(register, rating)).toList());
            object.put("events", register.events(provider.id()).stream().map(event -> event(register, event)).toList());
            object.put("branches", register.branches(provider.id()).stream().map(Providers::branch).toList());
            if (contacts) {
                object.put("contacts", register.contacts(provider.id()).stream().map(Providers::contact).toList());
            }
            return object;
        }

        private static Map<String, Object> rating(ProviderRegister register, ProviderRating rating) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("scheme", rating.scheme());
            object.put("aspect", orNull(rating.aspect()));
            object.put("branch", rating.branch().map(id -> name(register.branches(), id)).orElse(null));
            object.put("rating", rating.word());
            object.put("on", orNull(rating.rated().text()));
            object.put("link", orNull(rating.link()));
            object.put("current", isCurrent(register, rating));
            return object;
        }

        private static Map<String, Object> event(ProviderRegister register, ProviderEvent event) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("kind", event.kind().plain());
            object.put("on", orNull(event.happened().text()));
            object.put("other", event.other().flatMap(register::provider).map(Provider::name).orElse(null));
            object.put("note", orNull(event.note()));
            return object;
        }

        private static Map<String, Object> branch(Branch branch) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("name", branch.name());
            object.put("area", orNull(branch.area()));
            object.put("registration", orNull(branch.registration()));
            return object;
        }

        private static Map<String, Object> contact(Contact contact) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("name", contact.name());
            object.put("post", orNull(contact.post()));
            object.put("email", orNull(contact.email()));
            object.put("telephone", orNull(contact.telephone()));
            return object;
        }
    }

    @Command(name = "ratings", description = "Counts the overall ratings of the providers, with the base and what remains of it.")
    static final class Ratings extends ListCommand<ProviderDesk> {
        @Option(names = "--scheme", paramLabel = "NAME", description = "Only this scheme.")
        private Optional<String> scheme = Optional.empty();

        @Option(names = "--framework", paramLabel = "TEXT", description = "Only providers on this framework or contract.")
        private Optional<String> framework = Optional.empty();

        @Option(names = "--base", paramLabel = "NUMBER", description = "How many providers there are said to be, where that is not what the register has.")
        private Optional<Integer> base = Optional.empty();

        @Option(names = "--current", description = "Leaves out providers that have left.")
        private boolean current;

        Ratings(Opener<ProviderDesk> opener, Console console) {
            super(opener, console, List.of("scheme", "words", "counted", "base", "remainder"));
        }

        @Override
        protected List<Map<String, Object>> objects(ProviderDesk desk) {
            ProviderDesk.Reading reading = desk.read();
            List<Provider> providers = on(reading.register(), framework).stream()
                    .filter(each -> !current || reading.register().standing(each.id()) != Standing.LEFT)
                    .toList();
            List<RatingScheme> schemes = scheme.map(name -> List.of(reading.schemes().named(name)))
                    .orElseGet(() -> reading.schemes().schemes());
            return schemes.stream()
                    .map(each -> ProviderTally.of(reading.register(), providers, each, base))
                    .filter(tally -> scheme.isPresent() || tally.counted() > 0)
                    .map(Ratings::object)
                    .toList();
        }

        private static Map<String, Object> object(ProviderTally tally) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("scheme", tally.scheme());
            object.put("ratings", tally.counts().entrySet().stream()
                    .map(entry -> Map.of("rating", entry.getKey().word(), "count", entry.getValue()))
                    .toList());
            object.put("counted", tally.counted());
            object.put("base", tally.base());
            object.put("remainder", tally.remainder());
            object.put("left", tally.left());
            object.put("words", tally.words());
            return object;
        }
    }

    /** Whether it is the rating that holds, for the provider or for the branch that was rated. */
    static boolean isCurrent(ProviderRegister register, ProviderRating rating) {
        return register.ratings(rating.provider()).stream()
                .filter(each -> each.scheme().equals(rating.scheme()) && each.aspect().equals(rating.aspect())
                        && each.branch().equals(rating.branch()))
                .findFirst()
                .filter(rating::equals)
                .isPresent();
    }

    private static List<Provider> on(ProviderRegister register, Optional<String> framework) {
        return register.providers().stream()
                .filter(provider -> framework.filter(name -> !provider.framework().equalsIgnoreCase(name.strip()))
                        .isEmpty())
                .toList();
    }

    private static String name(List<Branch> branches, UUID id) {
        return branches.stream().filter(branch -> branch.id().equals(id)).map(Branch::name).findFirst().orElse(null);
    }

    private static String plain(Standing standing) {
        return standing.words().toLowerCase(Locale.UK);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
