package org.scrutineer.studio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.disclosure.AccessStore;
import org.scrutineer.disclosure.Anonymous;
import org.scrutineer.disclosure.StandIns;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderStore;

/** Calls providers "Provider A", "Provider B" where a paper does not name them: the same letter in every paper. */
public record ProviderNaming(ProviderStore providers, AccessStore access, Ledger ledger) {

    Anonymous anonymous() {
        StandIns letters = letters();
        Map<String, String> names = new LinkedHashMap<>();
        for (Provider provider : providers.providers()) {
            called(provider).forEach(name -> names.put(name, letters.name(provider.id())));
        }
        return new Anonymous(names);
    }

    /** Each way in which a provider is called. */
    List<String> names() {
        return providers.providers().stream().flatMap(provider -> called(provider).stream()).toList();
    }

    /** Keeps the letters that were given just now: a file with them has left, and the next one is to say the same. */
    void keep() {
        letters().keep().ifPresent(ledger::apply);
    }

    private StandIns letters() {
        return StandIns.of(access, providers.providers().stream().map(Provider::id).toList());
    }

    private static List<String> called(Provider provider) {
        List<String> names = new ArrayList<>(provider.alsoKnown());
        names.add(provider.name());
        return names.stream().filter(name -> !name.isBlank()).toList();
    }
}
