package org.scrutineer.providers;

import java.text.Normalizer;
import java.util.Locale;

/** Names of providers made comparable: "Dovecote Care Ltd." and "DOVECOTE CARE LIMITED" are one. */
public final class ProviderNames {
    private ProviderNames() {}

    /** Without case, punctuation and the company's form; empty for a text that holds no letter or digit. */
    public static String plain(String name) {
        String words = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.UK)
                .replace("&", " and ")
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        String shorter = words.replaceAll("\\b(limited|ltd|plc|llp|cic|uk)\\b", " ").replaceAll("\\s+", " ").strip();
        return shorter.isEmpty() ? words : shorter;
    }
}
