package org.scrutineer.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.ui.Progress;
import org.scrutineer.ui.Tone;

/**
 * Writes a paper as one HTML file that needs nothing beside it: no network, no script, no other file. It says the words
 * of the PDF and of the Word document, and prints on the same sheets.
 */
public final class HtmlWriter {
    private static final String STYLE_SHEET = "html/paper.css";
    /** Whatever the file is taken for, it fetches nothing and runs nothing. */
    private static final String NOTHING_ELSE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private HtmlWriter() {}

    /**
     * @param out is written to only when the whole paper is ready, and is not closed
     * @param progress counts blocks
     * @throws java.util.concurrent.CancellationException when the progress was cancelled; nothing is written then
     */
    public static void write(Paper paper, OutputStream out, Progress progress) throws IOException {
        HtmlMarkup markup = new HtmlMarkup();
        markup.open("html", "lang", "en-GB");
        head(markup, paper);
        new HtmlPage(markup, paper).write(progress);
        markup.closeBlock();
        out.write(markup.finished().getBytes(StandardCharsets.UTF_8));
    }

    private static void head(HtmlMarkup markup, Paper paper) throws IOException {
        markup.open("head");
        markup.alone("meta", "charset", "utf-8");
        markup.alone("meta", "http-equiv", "Content-Security-Policy", "content", NOTHING_ELSE);
        markup.alone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        markup.block("title", paper.title());
        meta(markup, "author", paper.authority());
        meta(markup, "description", paper.subject());
        markup.styles(colours() + shipped());
        markup.closeBlock();
    }

    private static void meta(HtmlMarkup markup, String name, String content) {
        if (!TextStrips.isBlank(content)) {
            markup.alone("meta", "name", name, "content", content);
        }
    }

    /** The class that a rating of this tone has. */
    static String style(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    /** Of the ratings and the text, as the PDF has them. */
    private static String colours() {
        String text = ":root{--ink:%s;--quiet:%s;--hairline:%s;--strong-line:%s;--header:%s;--link:%s}\n".formatted(
                Look.INK, Look.QUIET, Look.HAIRLINE, Look.STRONG_LINE, Look.HEADER_FILL, Look.LINK);
        return text + Stream.of(Tone.values())
                .map(tone -> ".rating.%s{color:%s;background:%s;border-color:%s}\n".formatted(
                        style(tone), tone.light().text(), tone.light().fill(), tone.light().edge()))
                .collect(Collectors.joining());
    }

    private static String shipped() throws IOException {
        try (InputStream in = HtmlWriter.class.getResourceAsStream(STYLE_SHEET)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
