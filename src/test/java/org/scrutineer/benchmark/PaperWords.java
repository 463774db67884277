package org.scrutineer.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Paper;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.documents.Run;

/** The different words of a paper, and which of them are in a file made of it. */
record PaperWords(Set<String> words) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDS_A_WORD = Pattern.compile("</w:p>|<w:(tab|br)\\b");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");

    static PaperWords of(Paper paper) {
        Stream<String> texts = Stream.concat(Stream.of(paper.title()), paper.blocks().stream().flatMap(
                PaperWords::texts));
        return new PaperWords(words(texts.collect(Collectors.joining("\n"))));
    }

    /** What is printed of a block; a figure's words are its title, since its marks are drawn. */
    static Stream<String> texts(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Paragraph paragraph -> runs(paragraph.runs());
            case Block.Bullets bullets -> bullets.items().stream().flatMap(PaperWords::runs);
            case Block.Facts facts -> facts.facts().stream()
                    .flatMap(fact -> Stream.concat(Stream.of(fact.label()), runs(fact.value())));
            case Block.Quotation quotation -> Stream.concat(Stream.of(quotation.text()), quotation.from().stream());
            case Block.Table table -> Stream.concat(
                    Stream.concat(Stream.of(table.caption()), table.columns().stream().map(Block.Column::header)),
                    table.rows().stream().flatMap(row -> row.cells().stream()).map(PaperWords::text));
            case Block.Figure figure -> Stream.of(figure.title());
            case Block.PageBreak pageBreak -> Stream.of();
        };
    }

    static String text(Block.Cell cell) {
        return cell.content().stream().flatMap(content -> switch (content) {
            case Block.Paragraph paragraph -> runs(paragraph.runs());
            case Block.Bullets bullets -> bullets.items().stream().flatMap(PaperWords::runs);
            case RatingMark mark -> Stream.of(mark.text());
        }).collect(Collectors.joining("\n"));
    }

    static Stream<String> runs(List<Run> runs) {
        return Stream.of(runs.stream().map(Run::text).collect(Collectors.joining()));
    }

    String inPdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return digest(words(new PDFTextStripper().getText(document)));
        }
    }

    String inWord(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    String markup = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    String spaced = ENDS_A_WORD.matcher(markup).replaceAll(" ");
                    return digest(words(MARKUP.matcher(spaced).replaceAll("")));
                }
            }
        }
        throw new IOException("The Word document has no text");
    }

    private String digest(Set<String> found) {
        TreeSet<String> lost = new TreeSet<>(words);
        lost.removeAll(found);
        return words.size() + " words, lost " + lost;
    }

    private static Set<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.UK))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
