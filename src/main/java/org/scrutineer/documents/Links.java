package org.scrutineer.documents;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which addresses a published paper may lead to. */
final class Links {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private Links() {}

    /** @return empty where the address is not one: the words are then printed as plain text */
    static Optional<URI> target(String address) {
        try {
            URI target = new URI(address.strip().replace(" ", "%20"));
            boolean safe = target.getScheme() != null && SCHEMES.contains(target.getScheme().toLowerCase(Locale.ROOT));
            return safe ? Optional.of(new URI(target.toASCIIString())) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
