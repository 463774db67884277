package org.scrutineer.documents;

import java.text.Normalizer;

/** How words are compared: as they sound, whatever their spaces and accents are made of. */
final class Spoken {
    private Spoken() {}

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    static String block(String kind, String text) {
        return kind + ": " + plain(text);
    }
}
