package org.scrutineer.disclosure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Everything in a file that can be words, with its place. A file inside a file is opened too. */
final class FileContents {
    private static final int DEEPEST = 6;
    /** The letters of a Word document; what is written with them stands in its other parts. */
    private static final Pattern FONT = Pattern.compile("word/fonts/[^/]+\\.odttf");

    private final Haystack haystack = new Haystack();
    private final List<String> unreadable = new ArrayList<>();

    Haystack haystack() {
        return haystack;
    }

    /** The places that could not be read: nobody knows what is in them. */
    List<String> unreadable() {
        return List.copyOf(unreadable);
    }

    void read(String name, byte[] content) {
        add("file name", name);
        read(name, content, 0);
    }

    void add(String where, String text) {
        if (text != null) {
            haystack.add(where, text);
        }
    }

    void unreadable(String where) {
        unreadable.add(where);
    }

    /** @param depth how many files this one lies inside */
    void read(String where, byte[] content, int depth) {
        if (depth > DEEPEST) {
            unreadable(where);
            return;
        }
        try {
            if (begins(content, "%PDF")) {
                PdfContents.read(this, where, content, depth);
            } else if (begins(content, "PK\u0003\u0004")) {
                zip(content, depth);
            } else if (begins(content, "\u001f\u008b")) {
                read(where, new GZIPInputStream(new ByteArrayInputStream(content)).readAllBytes(), depth + 1);
            } else if (begins(content, "\u0089PNG")) {
                PngContents.read(this, where, content);
            } else {
                text(where, content);
            }
        } catch (IOException broken) {
            unreadable(where);
        }
    }

    private static boolean begins(byte[] content, String with) {
        byte[] first = with.getBytes(StandardCharsets.ISO_8859_1);
        // A PDF may begin with a few bytes that are not its own.
        int last = with.startsWith("%PDF") ? Math.min(1024, content.length - first.length) : 0;
        for (int at = 0; at <= last; at++) {
            if (content.length >= at + first.length
                    && java.util.Arrays.equals(content, at, at + first.length, first, 0, first.length)) {
                return true;
            }
        }
        return false;
    }

    private void zip(byte[] content, int depth) throws IOException {
        boolean some = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                some = true;
                add("name of a part", entry.getName());
                add("comment of a part", entry.getComment());
                if (!FONT.matcher(entry.getName()).matches()) {
                    read(entry.getName(), zip.readAllBytes(), depth + 1);
                }
            }
        }
        if (!some) {
            throw new IOException("No part can be read");
        }
        // The names and comments in the directory at the end are read by other programs than this one.
        int from = Math.max(0, content.length - (1 << 16));
        decoded("directory of the file", java.util.Arrays.copyOfRange(content, from, content.length),
                StandardCharsets.UTF_8);
    }

    /** Anything else: read as text in every way in which a program may have written it. */
    void text(String where, byte[] content) {
        decoded(where, content, StandardCharsets.UTF_8);
        if (!isUtf8(content)) {
            decoded(where, content, Charset.forName("windows-1252"));
        }
        int noughts = 0;
        for (byte each : content) {
            noughts += each == 0 ? 1 : 0;
        }
        if (noughts * 10L > content.length) {
            for (int from = 0; from < 2 && from < content.length; from++) {
                byte[] shifted = java.util.Arrays.copyOfRange(content, from, content.length);
                decoded(where, shifted, StandardCharsets.UTF_16LE);
                decoded(where, shifted, StandardCharsets.UTF_16BE);
            }
        }
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }

    private void decoded(String where, byte[] content, Charset charset) {
        String text = new String(content, charset);
        if (text.startsWith("{\\rtf")) {
            add(where, Markup.ofRtf(text));
        }
        add(where, text);
        if (text.indexOf('<') >= 0) {
            Markup markup = new Markup(text);
            add(where, markup.blocks());
            add(where, markup.spaced());
            markup.attributes().forEach(value -> add(where, value));
        }
        if (text.indexOf('&') >= 0 || text.contains("_x00")) {
            add(where, Markup.decoded(text));
        }
    }
}
