package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be printed is left out; every visible character stays. */
class PrintableTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "Plain words, 12%", "£ – — ‘ ’ é ŵ ŷ ✓ ● ▲ ▼ ✔ ■", "no\u00a0break", "😀", "漢字",
            "  two  spaces  ", "two\nlines"})
    void whatIsVisibleStays(String text) {
        assertThat(Printable.text(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 0x1F, 0x7F, 0x9F, 0xAD, 0x200B, 0x200D, 0x2060, 0xFEFF, 0xFE0F, 0xFFFE, 0xFFFF,
            0xFDD0, 0x1FFFE, 0xE0101})
    void whatIsInvisibleIsDropped(int character) {
        assertThat(Printable.text("a" + Character.toString(character) + "b")).isEqualTo("ab");
    }

    @Test
    void loneSurrogatesAreDropped() {
        assertThat(Printable.text("\ud83da\ude00b\ud83d")).isEqualTo("ab");
    }

    @ParameterizedTest
    @CsvSource({"'\r'", "'\r\n'", "'\u000b'", "'\u0085'", "'\u2028'", "'\u2029'"})
    void everyLineEndIsOne(String end) {
        assertThat(Printable.text("a" + end + "b")).isEqualTo("a\nb");
    }

    @Test
    void aTabIsASpaceAndAccentsAreComposed() {
        assertThat(Printable.text("a\tb")).isEqualTo("a b");
        assertThat(Printable.text("cafe\u0301")).isEqualTo("café");
    }
}
