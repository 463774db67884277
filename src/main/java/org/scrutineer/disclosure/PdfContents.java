package org.scrutineer.disclosure;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Everything in a PDF that can be words: what is drawn on its pages and in its annotations, and every text of every
 * object, be it a property, a bookmark, an alternative text, a form's value or a file inside.
 */
final class PdfContents {
    /** What PDFBox has unpacked already. */
    private static final Set<String> INSIDE = Set.of("ObjStm", "XRef");

    private final FileContents into;
    private final String where;
    private final int depth;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfContents(FileContents into, String where, int depth) {
        this.into = into;
        this.where = where;
        this.depth = depth;
    }

    static void read(FileContents into, String where, byte[] content, int depth) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            PdfContents contents = new PdfContents(into, where, depth);
            contents.pages(document);
            contents.objects(document.getDocument());
            contents.walk(document.getDocument().getTrailer(), "document");
        }
    }

    private void pages(PDDocument document) throws IOException {
        Drawn all = new Drawn();
        into.add(where + ", all pages", all.getText(document));
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            Drawn drawn = new Drawn();
            drawn.setStartPage(number);
            drawn.setEndPage(number);
            into.add("page " + number, drawn.getText(document));
            drawn.setSortByPosition(true);
            into.add("page " + number, drawn.getText(document));
            if (drawn.blind) {
                into.unreadable("letters on page " + number);
            }
            marked(page, number);
        }
    }

    /** Text as it is drawn, with the annotations; notices letters that stand for nothing known. */
    private static final class Drawn extends PDFTextStripper {
        private boolean blind;

        @Override
        public void processPage(PDPage page) throws IOException {
            super.processPage(page);
            for (PDAnnotation annotation : page.getAnnotations()) {
                showAnnotation(annotation);
            }
        }

        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
            String letter = font.toUnicode(code);
            blind |= letter == null || letter.isEmpty();
            super.showGlyph(matrix, font, code, displacement);
        }
    }

    /** Texts that a page's own content says beside what it draws, such as what an abbreviation stands for. */
    private void marked(PDPage page, int number) throws IOException {
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof COSDictionary dictionary) {
                walk(dictionary, "page " + number);
            } else if (token instanceof Operator operator && operator.getImageParameters() != null) {
                walk(operator.getImageParameters(), "page " + number);
            }
        }
    }

    /** Objects that nothing points to are in the file all the same. */
    private void objects(COSDocument document) throws IOException {
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            COSObject object = document.getObjectFromPool(key);
            walk(object.getObject(), "object " + key.getNumber());
        }
    }

    private void walk(COSBase base, String place) throws IOException {
        Deque<Map.Entry<COSBase, String>> left = new ArrayDeque<>();
        left.push(Map.entry(base == null ? COSName.A : base, place));
        while (!left.isEmpty()) {
            Map.Entry<COSBase, String> next = left.pop();
            COSBase each = next.getKey() instanceof COSObject object ? object.getObject() : next.getKey();
            if (each == null || !(each instanceof COSName) && !(each instanceof COSString) && !seen.add(each)) {
                continue;
            }
            switch (each) {
                case COSString text -> {
                    into.add(where + ", " + next.getValue(), text.getString());
                    into.add(where + ", " + next.getValue(), text.getASCII());
                }
                case COSName name -> into.add(where + ", " + next.getValue(), name.getName());
                case COSArray array -> array.forEach(item -> push(left, item, next.getValue()));
                case COSDictionary dictionary -> {
                    dictionary.entrySet().forEach(entry -> push(
                            left, entry.getValue(), place(next.getValue(), entry.getKey().getName())));
                    if (dictionary instanceof COSStream stream) {
                        stream(stream, next.getValue());
                    }
                }
                default -> {
                    // Numbers, truth values and nothing hold no words.
                }
            }
        }
    }

    private static void push(Deque<Map.Entry<COSBase, String>> left, COSBase item, String place) {
        if (item != null) {
            left.push(Map.entry(item, place));
        }
    }

    private static String place(String before, String name) {
        return before.startsWith("page ") ? before : name;
    }

    /** Metadata, scripts, files inside: each is looked at as any file is. */
    private void stream(COSStream stream, String place) throws IOException {
        String type = stream.getNameAsString(COSName.TYPE);
        boolean letters = place.startsWith("FontFile") || place.equals("CIDSet");
        if (letters || type != null && INSIDE.contains(type)) {
            return;
        }
        if (isPicture(stream)) {
            // A photograph carries what was noted beside it in its packed form.
            into.text(where + ", " + place, stream.createRawInputStream().readAllBytes());
            return;
        }
        into.read(where + ", " + place, stream.createInputStream().readAllBytes(), depth + 1);
    }

    private static boolean isPicture(COSStream stream) {
        return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }
}
