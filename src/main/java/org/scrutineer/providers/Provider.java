package org.scrutineer.providers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.RecordKind;

/**
 * A provider of care. Texts that are not known are empty.
 *
 * @param name as the council calls it
 * @param alsoKnown other names, as files and people write them
 * @param framework the framework or contract it is on
 * @param registration the regulator's number
 */
public record Provider(
        UUID id, String name, List<String> alsoKnown, String framework, String registration, String note) {
    static final String MERGED = "merged";

    public static final RecordKind KIND = RecordKind.of(
            "provider",
            "name: name",
            "other names: also_known",
            "framework: framework",
            "registration: registration",
            "note: note",
            MERGED + ": merged_into_id")
            .names("name").words("registration").data("also_known").prose("note");

    public Provider {
        alsoKnown = List.copyOf(alsoKnown);
    }

    /** A provider that was a second record of another one. @param into the one that all names now */
    public record Merged(Provider provider, UUID into) {}

    /** That two providers only look alike; said once, they are not offered as duplicates again. */
    public record Distinction(UUID one, UUID other) {
        public static final RecordKind KIND = RecordKind.of("provider distinction", "pair: one_id other_id");

        /** The same for both orders, on every laptop. */
        UUID id() {
            String first = one.toString();
            String second = other.toString();
            String pair = first.compareTo(second) < 0 ? first + "/" + second : second + "/" + first;
            return UUID.nameUUIDFromBytes(("provider distinction/" + pair).getBytes(StandardCharsets.US_ASCII));
        }

        boolean isOf(UUID a, UUID b) {
            return one.equals(a) && other.equals(b) || one.equals(b) && other.equals(a);
        }
    }

    /** @param area that it serves */
    public record Branch(UUID id, UUID provider, String name, String area, String registration) {
        public static final RecordKind KIND = RecordKind.of(
                "branch", "place: provider_id", "name: name", "area: area", "registration: registration")
                .names("name").words("area", "registration");
    }

    /** Somebody at the provider; never printed in a paper. */
    public record Contact(UUID id, UUID provider, String name, String post, String email, String telephone) {
        public static final RecordKind KIND = RecordKind.of(
                "provider contact", "place: provider_id", "name: name", "post: post",
                "address: email telephone")
                .names("name").words("post").data("email", "telephone");
    }

    /** Under another name; the old one stays as one of its other names, because files go on writing it. */
    Provider renamed(String to) {
        List<String> names = new ArrayList<>(alsoKnown);
        names.removeIf(to.strip()::equalsIgnoreCase);
        if (!name.isBlank() && !name.equalsIgnoreCase(to.strip())) {
            names.add(name);
        }
        return new Provider(id, to.strip(), names, framework, registration, note);
    }

    /** Whether a name, without regard to case, punctuation and the company's form, is one of this provider's. */
    public boolean isCalled(String text) {
        String plain = ProviderNames.plain(text);
        return !plain.isEmpty() && (ProviderNames.plain(name).equals(plain)
                || alsoKnown.stream().map(ProviderNames::plain).anyMatch(plain::equals));
    }

    /** The provider that a text names; nothing where it names none, or several. */
    public static Optional<Provider> named(List<Provider> providers, String text) {
        List<Provider> found = providers.stream().filter(provider -> provider.isCalled(text)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
