package org.scrutineer.documents;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** What the PDF says about itself: title, author and the two standards it keeps, twice and alike. */
record PdfMetadata(String title, String author, String subject, ZonedDateTime made) {
    private static final String PROGRAM = "Scrutineer";

    static PdfMetadata of(Paper paper) {
        return new PdfMetadata(
                Printable.text(paper.title()),
                Printable.text(paper.authority()),
                Printable.text(paper.subject()),
                ZonedDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS));
    }

    void addTo(PdfWriter writer) throws IOException {
        PdfDictionary information = writer.getInfo();
        information.put(PdfName.TITLE, unicode(title));
        information.put(PdfName.AUTHOR, unicode(author));
        information.put(PdfName.SUBJECT, unicode(subject));
        information.put(PdfName.CREATOR, unicode(PROGRAM));
        information.put(PdfName.PRODUCER, unicode(PROGRAM));
        PdfDate date = new PdfDate(GregorianCalendar.from(made));
        information.put(PdfName.CREATIONDATE, date);
        information.put(PdfName.MODDATE, date);
        writer.setXmpMetadata(xmp().getBytes(StandardCharsets.UTF_8));
        ICC_Profile colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        writer.setOutputIntents(
                "sRGB IEC61966-2.1", "", "http://www.color.org", "sRGB IEC61966-2.1", colours.getData());
    }

    private static PdfString unicode(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }

    /** OpenPDF's own XMP does not know PDF/UA, whose schema PDF/A wants described. */
    private String xmp() throws IOException {
        try (var template = PdfMetadata.class.getResourceAsStream("pdf/metadata.xml")) {
            String date = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(made);
            return new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{date}", date)
                    .replace("{program}", PROGRAM)
                    .replace("{title}", escaped(title))
                    .replace("{author}", escaped(author))
                    .replace("{subject}", escaped(subject));
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
